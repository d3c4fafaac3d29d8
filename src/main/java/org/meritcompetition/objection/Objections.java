package org.meritcompetition.objection;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Objections extends JpaRepository<Objection, String> {

    int countByNotice(String notice);

    long countByRaisedAtAfter(Instant moment);

    long countByOriginAndRaisedAtAfter(String origin, Instant moment);

    boolean existsBySeal(String seal);

    List<Objection> findByNoticeAndNominee(String notice, String nominee);

    List<Objection> findBySeasonOrderByRaisedAt(String season);
}
