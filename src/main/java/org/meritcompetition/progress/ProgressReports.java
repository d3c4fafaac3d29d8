package org.meritcompetition.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports, to be read. Every method costs one SQL statement. */
@Service
@Transactional(readOnly = true)
public class ProgressReports {

    private final ProgressReportRepository reports;
    private final ReportsDue dues;
    private final Seasons seasons;

    ProgressReports(ProgressReportRepository reports, ReportsDue dues, Seasons seasons) {
        this.reports = reports;
        this.dues = dues;
        this.seasons = seasons;
    }

    public Optional<ProgressReport> find(String key) {
        return reports.findById(key);
    }

    /** The reports of a project, in the order of their periods. */
    public List<ProgressReport> of(String season, String entry) {
        var order = order(season);
        return reports.findByEntry(entry).stream()
                .sorted(Comparator.comparing(it -> order.indexOf(it.period())))
                .toList();
    }

    /** The report of the latest period before the given one, whatever was missed in between. */
    public Optional<ProgressReport> before(String season, String entry, String period) {
        var order = order(season);
        return of(season, entry).stream()
                .filter(it -> order.indexOf(it.period()) < order.indexOf(period))
                .reduce((earlier, later) -> later);
    }

    /** The reports of a track for a period, by the key of the entry. */
    public Map<String, ProgressReport> ofTrack(String season, String track, String period) {
        return reports.findBySeasonAndTrackAndPeriod(season, track, period).stream()
                .collect(Collectors.toMap(ProgressReport::entry, Function.identity()));
    }

    /** What a track's projects owe for a period, in the order of their keys. */
    public List<ReportDue> owed(String season, String track, String period) {
        return dues.findBySeasonAndTrackAndPeriodOrderByKey(season, track, period);
    }

    /** What a project has been asked for, in the order of the periods' codes. */
    public List<ReportDue> askedOf(String entry) {
        return dues.findByEntryOrderByPeriod(entry);
    }

    private List<String> order(String season) {
        return seasons.plan(season).periods().stream().map(ReportingPeriod::code).toList();
    }
}
