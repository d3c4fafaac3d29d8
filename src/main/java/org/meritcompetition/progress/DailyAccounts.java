package org.meritcompetition.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for the 日常考核 of a unit's projects, from the same record as the score itself. */
@Service
@Transactional(readOnly = true)
public class DailyAccounts {

    private final ReportsDue dues;
    private final TrackReviewRepository reviews;
    private final ProgressRecord record;

    DailyAccounts(ReportsDue dues, TrackReviewRepository reviews, ProgressRecord record) {
        this.dues = dues;
        this.reviews = reviews;
        this.record = record;
    }

    /** Of every project of the unit that has begun, in the order of their keys. */
    public List<DailyAccount> ofUnit(String season, String unit) {
        var byPlace =
                reviews.findBySeason(season).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> List.of(it.track(), it.period()),
                                        Function.identity()));
        var lines =
                dues.ofUnit(season, unit).stream()
                        .filter(it -> it.status() != DueStatus.NOT_DUE)
                        .sorted(Comparator.comparing(ReportsDue.Line::period))
                        .collect(Collectors.groupingBy(ReportsDue.Line::entry));
        return record.ofUnit(season, unit).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        it ->
                                account(
                                        it.getKey(),
                                        it.getValue(),
                                        lines.getOrDefault(it.getKey(), List.of()),
                                        byPlace))
                .toList();
    }

    private static DailyAccount account(
            String entry,
            EntryProgress progress,
            List<ReportsDue.Line> lines,
            Map<List<String>, TrackReview> reviews) {
        return new DailyAccount(
                entry,
                lines.stream()
                        .map(it -> line(it, reviews.get(List.of(it.track(), it.period()))))
                        .toList(),
                (int) lines.stream().filter(it -> it.status() != DueStatus.OPEN).count(),
                progress.dailyScore());
    }

    private static DailyAccount.Line line(ReportsDue.Line due, TrackReview review) {
        var marked = Optional.ofNullable(review);
        var mark = marked.flatMap(it -> it.markOf(due.entry())).orElse(null);
        var result = new ReportResult(due.status(), mark);
        var open = due.status() == DueStatus.OPEN;
        return new DailyAccount.Line(
                due.period(),
                due.status(),
                open ? null : result.punctuality(),
                marked.map(TrackReview::baseline).orElse(null),
                due.status() == DueStatus.MISSING ? null : mark,
                marked.flatMap(it -> it.standingOf(due.entry())).orElse(null),
                open ? null : result.worth());
    }
}
