package org.meritcompetition.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the projects for their reports of a period and the judges for the reviews, each once. */
@Service
@Transactional
public class OpeningReports {

    private final ProjectEntries entries;
    private final ReportsDue dues;
    private final TrackReviewRepository reviews;
    private final Seasons seasons;
    private final DueDates dueDates;
    private final Clock clock;

    OpeningReports(
            ProjectEntries entries,
            ReportsDue dues,
            TrackReviewRepository reviews,
            Seasons seasons,
            DueDates dueDates,
            Clock clock) {
        this.entries = entries;
        this.dues = dues;
        this.reviews = reviews;
        this.seasons = seasons;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** What is newly asked for. */
    public record Opened(List<ReportDue> reports, List<TrackReview> reviews) {}

    /** For every project that takes part, and every track in which there is one. */
    public Opened open(String season, String period) {
        return open(season, period, entries.accepted(season));
    }

    /**
     * For projects accepted while periods are running: they report on those that are not due yet.
     */
    public List<Opened> openRunning(String season, Collection<ProjectEntry> late) {
        var today = LocalDate.now(clock);
        return seasons.plan(season).periods().stream()
                .filter(it -> !today.isBefore(it.opens()) && !today.isAfter(dueOf(season, it)))
                .map(ReportingPeriod::code)
                .map(period -> open(season, period, late))
                .toList();
    }

    private LocalDate dueOf(String season, ReportingPeriod period) {
        return dueDates.ofAll(season, Duty.reportProgress, period.code());
    }

    private Opened open(String season, String period, Collection<ProjectEntry> projects) {
        var asked = dues.entriesAsked(season, period);
        var reports =
                projects.stream()
                        .filter(it -> !asked.contains(it.key()))
                        .map(it -> new ReportDue(it, period, clock.instant()))
                        .toList();
        return new Opened(dues.saveAll(reports), openReviews(season, period, reports));
    }

    private List<TrackReview> openReviews(String season, String period, List<ReportDue> reports) {
        var tracks = reports.stream().map(ReportDue::track).collect(Collectors.toSet());
        tracks.removeAll(reviews.tracksAsked(season, period));
        return reviews.saveAll(
                tracks.stream().sorted().map(it -> new TrackReview(season, it, period)).toList());
    }
}
