package org.meritcompetition.commendation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Commendations extends JpaRepository<Commendation, String> {

    List<Commendation> findBySeason(String season);

    List<Commendation> findBySeasonIn(Collection<String> seasons);
}
