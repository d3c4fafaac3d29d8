package org.meritcompetition.commendation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<CommendationDecision, String> {

    boolean existsByDocumentNumber(String documentNumber);

    int countBySeason(String season);

    List<CommendationDecision> findBySeasonOrderByNumber(String season);

    List<CommendationDecision> findBySeasonIn(Collection<String> seasons);
}
