package org.meritcompetition.commendation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PublicNotices extends JpaRepository<PublicNotice, String> {

    /** With their names, in one statement. */
    @Query(
            "select n from PublicNotice n left join fetch n.entries where n.season = :season order by n.number")
    List<PublicNotice> findBySeasonOrderByNumber(String season);

    /** Whether somebody is released whom no decision honours yet. */
    @Query(
            """
            select count(e) > 0 from PublicNotice n join n.entries e
            where n.season = :season and e.state = org.meritcompetition.commendation.NoticeEntryState.RELEASED
              and not exists (select 1 from Commendation c where c.nominee = e.honouree.nominee)
            """)
    boolean awaitDecision(String season);

    /** Whether a notice is not over yet, or an objection to one of its names is open. */
    @Query(
            """
            select count(n) > 0 from PublicNotice n
            where n.season = :season and (n.releasedAt is null or exists (select 1 from n.entries e
              where e.state = org.meritcompetition.commendation.NoticeEntryState.FROZEN))
            """)
    boolean areOpen(String season);

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
