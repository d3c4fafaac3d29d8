package org.meritcompetition.registration;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProjectEntryRepository extends JpaRepository<ProjectEntry, String> {

    List<ProjectEntry> findBySeasonOrderByKey(String season);

    List<ProjectEntry> findBySeasonAndUnitOrderByTrackAscNumberAsc(String season, String unit);

    List<ProjectEntry> findBySeasonAndStatusInOrderByKey(
            String season, Collection<EntryStatus> statuses);

    List<ProjectEntry> findBySeasonAndUnitAndStatusInOrderByKey(
            String season, String unit, Collection<EntryStatus> statuses);

    List<ProjectEntry> findBySeasonAndTrackAndStatusInOrderByKey(
            String season, String track, Collection<EntryStatus> statuses);

    long countBySeasonAndStatus(String season, EntryStatus status);

    /** Keys of the drafts that are empty or were sent back. */
    @Query(
            """
            select e.key from ProjectEntry e
            where e.season = :season and e.unit = :unit and e.status = org.meritcompetition.registration.EntryStatus.DRAFT
              and (e.description.name is null or e.decision.decidedAt is not null)
            order by e.track, e.number
            """)
    List<String> toFill(String season, String unit);

    @Query(
            """
            select new org.meritcompetition.registration.EntryCount(e.track, e.unit, e.status, count(e))
            from ProjectEntry e where e.season = :season group by e.track, e.unit, e.status
            """)
    List<EntryCount> counts(String season);

    @Query(
            """
            select new org.meritcompetition.registration.EntryCount(e.track, e.unit, e.status, count(e))
            from ProjectEntry e where e.season = :season and e.description.name is not null
            group by e.track, e.unit, e.status
            """)
    List<EntryCount> filledCounts(String season);
}
