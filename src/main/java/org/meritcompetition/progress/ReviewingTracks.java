package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.organisation.ActingRoles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 日常点评: the judge of a track marks the reports of a period, all at once with exceptions by name.
 */
@Service
@Transactional
public class ReviewingTracks {

    private final TrackReviewRepository reviews;
    private final ProgressReports reports;
    private final RecusingInspectors recusing;
    private final ActingRoles acting;
    private final Clock clock;
    private final ProgressMinutes minutes;

    ReviewingTracks(
            TrackReviewRepository reviews,
            ProgressReports reports,
            RecusingInspectors recusing,
            ActingRoles acting,
            Clock clock,
            ProgressMinutes minutes) {
        this.reviews = reviews;
        this.reports = reports;
        this.recusing = recusing;
        this.acting = acting;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** Only projects that have reported can be named. */
    public void review(String key, Verdict verdict, String actor) {
        var review = reviews.get(key);
        recusing.refuseReview(review, actor);
        var sent =
                reports.owed(review.season(), review.track(), review.period()).stream()
                        .filter(it -> it.status().isSent())
                        .map(ReportDue::entry)
                        .collect(Collectors.toSet());
        unless(
                Stream.concat(verdict.outstanding().stream(), verdict.lacking().stream())
                        .allMatch(sent::contains),
                "点名的项目中有本期未报送进展的，请去掉；未报的会自动扣分。");
        review.review(verdict, actor, clock.instant());
        minutes.by(
                actor,
                acting.judge(review.season(), review.track(), actor),
                review.season(),
                key,
                "日常点评",
                null);
    }

    /** The judge was silent until closing. */
    public void leaveUnreviewed(String key) {
        var review = reviews.get(key);
        review.leaveUnreviewed(clock.instant());
        minutes.byRule(review.season(), key, "记未点评");
    }

    @Transactional(readOnly = true)
    public Optional<TrackReview> find(String season, String track, String period) {
        return reviews.findById(TrackReview.keyOf(season, track, period));
    }

    /** The judge's mark of a report, 0 to 10; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> markOf(String season, String track, String entry, String period) {
        return find(season, track, period).flatMap(it -> it.markOf(entry));
    }
}
