package org.meritcompetition.objection;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Objections extends JpaRepository<Objection, String> {

    int countByNotice(String notice);

    long countByRaisedAtAfter(Instant moment);

    long countByOriginAndRaisedAtAfter(String origin, Instant moment);

    boolean existsBySeal(String seal);

    /** One of them, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Objection> findByKey(String key);

    List<Objection> findByNoticeAndNominee(String notice, String nominee);

    List<Objection> findBySeasonOrderByRaisedAt(String season);

    List<Objection> findBySeasonAndAnswerIsNotNullAndToldAtIsNull(String season);
}
