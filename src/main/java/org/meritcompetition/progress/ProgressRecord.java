package org.meritcompetition.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The season's own record of the implementation phase. Every method costs at most five SQL
 * statements, whatever the size of the season; ask for no more of it than is needed.
 */
@Service
@Transactional(readOnly = true)
public class ProgressRecord {

    private final StartedProjects started;
    private final ReportsDue dues;
    private final TrackReviewRepository reviews;
    private final MidtermInspections inspections;

    ProgressRecord(
            StartedProjects started,
            ReportsDue dues,
            TrackReviewRepository reviews,
            MidtermInspections inspections) {
        this.started = started;
        this.dues = dues;
        this.reviews = reviews;
        this.inspections = inspections;
    }

    /** By the key of the entry: every project that has begun, the withdrawn ones included. */
    public Map<String, EntryProgress> of(String season) {
        return progress(
                started.findBySeason(season),
                dues.ofSeason(season),
                reviews.findBySeason(season),
                inspections.findBySeason(season));
    }

    /** The same for one track. */
    public Map<String, EntryProgress> ofTrack(String season, String track) {
        return progress(
                started.findBySeasonAndTrack(season, track),
                dues.ofTrack(season, track),
                reviews.findBySeasonAndTrack(season, track),
                inspections.findBySeasonAndTrack(season, track));
    }

    /** The same for one unit. */
    public Map<String, EntryProgress> ofUnit(String season, String unit) {
        var projects = started.findBySeasonAndUnit(season, unit);
        return progress(
                projects,
                dues.ofUnit(season, unit),
                reviews.findBySeason(season),
                inspections.findAllById(projects.stream().map(StartedProject::entry).toList()));
    }

    /** How many reports there are by track, unit, period and what became of them. */
    public List<ReportCount> counts(String season) {
        return dues.counts(season);
    }

    /** The record of one project; empty where it has not begun. */
    public Optional<EntryProgress> find(String entry) {
        return started.findById(entry)
                .map(
                        it ->
                                progress(
                                        List.of(it),
                                        dues.ofEntry(entry),
                                        reviews.findBySeasonAndTrack(it.season(), it.track()),
                                        inspections.findById(entry).stream().toList()))
                .map(it -> it.get(entry));
    }

    private static Map<String, EntryProgress> progress(
            List<StartedProject> projects,
            List<ReportsDue.Line> lines,
            List<TrackReview> reviews,
            List<MidtermInspection> inspections) {
        var byPlace =
                reviews.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> List.of(it.track(), it.period()),
                                        Function.identity()));
        var byEntry =
                lines.stream()
                        .filter(it -> it.status() != DueStatus.NOT_DUE)
                        .collect(Collectors.groupingBy(ReportsDue.Line::entry));
        var marks = new HashMap<String, BigDecimal>();
        inspections.forEach(it -> marks.put(it.entry(), it.mark()));
        return projects.stream()
                .map(StartedProject::entry)
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                entry ->
                                        progress(
                                                byEntry.getOrDefault(entry, List.of()),
                                                byPlace,
                                                marks.get(entry))));
    }

    private static EntryProgress progress(
            List<ReportsDue.Line> lines,
            Map<List<String>, TrackReview> reviews,
            BigDecimal midtermMark) {
        var settled =
                lines.stream()
                        .filter(it -> it.status() != DueStatus.OPEN)
                        .map(it -> new ReportResult(it.status(), mark(it, reviews)))
                        .toList();
        return new EntryProgress(
                lines.size(),
                (int) lines.stream().filter(it -> it.status().isSent()).count(),
                (int) lines.stream().filter(it -> it.status() == DueStatus.LATE).count(),
                DailyScore.of(settled),
                Optional.ofNullable(midtermMark));
    }

    private static BigDecimal mark(ReportsDue.Line line, Map<List<String>, TrackReview> reviews) {
        return Optional.ofNullable(reviews.get(List.of(line.track(), line.period())))
                .flatMap(it -> it.markOf(line.entry()))
                .orElse(null);
    }
}
