package org.meritcompetition.progress;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportsDue extends JpaRepository<ReportDue, String> {

    /** What the score needs of a report, without loading it. */
    record Line(String entry, String track, String period, DueStatus status) {}

    String LINES =
            "select new org.meritcompetition.progress.ReportsDue$Line(d.entry, d.track, d.period, d.status)"
                    + " from ReportDue d where ";

    @Query(LINES + "d.season = :season")
    List<Line> ofSeason(String season);

    @Query(LINES + "d.season = :season and d.track = :track")
    List<Line> ofTrack(String season, String track);

    @Query(LINES + "d.season = :season and d.unit = :unit")
    List<Line> ofUnit(String season, String unit);

    @Query(LINES + "d.entry = :entry")
    List<Line> ofEntry(String entry);

    @Query("select d.entry from ReportDue d where d.season = :season and d.period = :period")
    Set<String> entriesAsked(String season, String period);

    @Query(
            """
            select new org.meritcompetition.progress.ReportCount(d.track, d.unit, d.period, d.status, count(d))
            from ReportDue d where d.season = :season group by d.track, d.unit, d.period, d.status
            """)
    List<ReportCount> counts(String season);

    List<ReportDue> findByEntryOrderByPeriod(String entry);

    List<ReportDue> findByEntryAndStatus(String entry, DueStatus status);

    List<ReportDue> findBySeasonAndTrackAndPeriodOrderByKey(
            String season, String track, String period);

    default ReportDue get(String key) {
        return findById(key).orElseThrow(() -> new IllegalArgumentException("No report " + key));
    }
}
