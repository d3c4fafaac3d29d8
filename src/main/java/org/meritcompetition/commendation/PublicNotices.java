package org.meritcompetition.commendation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PublicNotices extends JpaRepository<PublicNotice, String> {

    List<PublicNotice> findBySeasonOrderByNumber(String season);

    /** One notice, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PublicNotice> findByKey(String key);

    /**
     * The season's main notice, held until the transaction ends: what it releases, and what is
     * decided of it, goes one after the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PublicNotice> findBySeasonAndNumber(String season, int number);
}
