package org.meritcompetition.commendation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Decisions extends JpaRepository<CommendationDecision, String> {

    boolean existsByDocumentNumber(String documentNumber);

    int countBySeason(String season);

    List<CommendationDecision> findBySeasonOrderByNumber(String season);

    /** The numbers of those that stand on the season's roll, in their order. */
    @Query(
            """
            select d.documentNumber from CommendationDecision d where d.season = :season
              and exists (select 1 from PublishedRoll r where r.season = d.season) order by d.number
            """)
    List<String> onRoll(String season);

    List<CommendationDecision> findBySeasonIn(Collection<String> seasons);
}
