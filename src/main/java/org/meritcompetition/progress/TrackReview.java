package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** 日常点评 of a track's reports of one period, {@code cg-2024/T03/review/2024-05}. */
@Entity
public class TrackReview {

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String track;
    private String period;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private BigDecimal baseline;
    private String reason;
    private String settledBy;
    private Instant settledAt;

    /** One further statement fetches those of any number of reviews. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "review_exception", joinColumns = @JoinColumn(name = "review"))
    private Set<ReviewException> exceptions = new HashSet<>();

    protected TrackReview() {}

    TrackReview(String season, String track, String period) {
        this.key = keyOf(season, track, period);
        this.season = season;
        this.track = track;
        this.period = period;
        this.status = ReviewStatus.OPEN;
    }

    /** Its natural key. */
    public static String keyOf(String season, String track, String period) {
        return "%s/%s/review/%s".formatted(season, track, period);
    }

    void review(Verdict verdict, String actor, Instant at) {
        onlyOpen();
        status = ReviewStatus.REVIEWED;
        baseline = verdict.baseline().setScale(2, RoundingMode.HALF_UP);
        exceptions.addAll(verdict.exceptions());
        reason = verdict.reason();
        settledBy = actor;
        settledAt = at;
    }

    void leaveUnreviewed(Instant at) {
        onlyOpen();
        status = ReviewStatus.NOT_REVIEWED;
        settledAt = at;
    }

    private void onlyOpen() {
        unless(status == ReviewStatus.OPEN, "本期日常点评已经办结，不能再打分，请刷新任务列表。");
    }

    /** Whether the judge has not yet spoken. */
    public boolean isOpen() {
        return status == ReviewStatus.OPEN;
    }

    /** The mark of an entry's report, 0 to 10; empty where the judge was or still is silent. */
    public Optional<BigDecimal> markOf(String entry) {
        return exceptions.stream()
                .filter(it -> it.entry().equals(entry))
                .map(ReviewException::mark)
                .findFirst()
                .or(() -> Optional.ofNullable(baseline));
    }

    /** Why an entry's mark departs from the baseline; empty where it does not. */
    Optional<Standing> standingOf(String entry) {
        return exceptions.stream()
                .filter(it -> it.entry().equals(entry))
                .map(ReviewException::standing)
                .findFirst();
    }

    public String key() {
        return key;
    }

    public String season() {
        return season;
    }

    public String track() {
        return track;
    }

    public String period() {
        return period;
    }

    public ReviewStatus status() {
        return status;
    }

    /** 0 to 10; {@code null} where the judge was or still is silent. */
    public BigDecimal baseline() {
        return baseline;
    }

    public String reason() {
        return reason;
    }
}
