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
 * The season's own record of the implementation phase, in five SQL statements whatever its size.
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
        var byKey =
                reviews.findBySeason(season).stream()
                        .collect(Collectors.toMap(TrackReview::key, Function.identity()));
        var lines =
                dues.lines(season).stream()
                        .filter(it -> it.status() != DueStatus.NOT_DUE)
                        .collect(Collectors.groupingBy(ReportsDue.Line::entry));
        var marks = new HashMap<String, BigDecimal>();
        inspections.findBySeason(season).forEach(it -> marks.put(it.entry(), it.mark()));
        return started.entries(season).stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                entry ->
                                        progress(
                                                season,
                                                lines.getOrDefault(entry, List.of()),
                                                byKey,
                                                marks.get(entry))));
    }

    private static EntryProgress progress(
            String season,
            List<ReportsDue.Line> lines,
            Map<String, TrackReview> reviews,
            BigDecimal midtermMark) {
        var settled =
                lines.stream()
                        .filter(it -> it.status() != DueStatus.OPEN)
                        .map(it -> new ReportResult(it.status(), mark(season, it, reviews)))
                        .toList();
        return new EntryProgress(
                lines.size(),
                (int) lines.stream().filter(it -> it.status().isSent()).count(),
                (int) lines.stream().filter(it -> it.status() == DueStatus.LATE).count(),
                DailyScore.of(settled),
                Optional.ofNullable(midtermMark));
    }

    private static BigDecimal mark(
            String season, ReportsDue.Line line, Map<String, TrackReview> reviews) {
        return Optional.ofNullable(
                        reviews.get(TrackReview.keyOf(season, line.track(), line.period())))
                .flatMap(it -> it.markOf(line.entry()))
                .orElse(null);
    }
}
