package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * 单位纵向自评 against its own plan, {@code cg-2024/unit/huangpu/self-assessment}; shown to judges, never
 * scored.
 */
@Entity
public class SelfAssessment {

    /** What became of the assessment. */
    enum Status {
        OPEN,
        ASSESSED,
        NOT_ASSESSED
    }

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded private SelfAppraisal appraisal;
    private String settledBy;
    private Instant settledAt;

    protected SelfAssessment() {}

    SelfAssessment(String season, String unit) {
        this.key = keyOf(season, unit);
        this.season = season;
        this.unit = unit;
        this.status = Status.OPEN;
    }

    static String keyOf(String season, String unit) {
        return "%s/unit/%s/self-assessment".formatted(season, unit);
    }

    void assess(SelfAppraisal written, String actor, Instant at) {
        onlyOpen();
        status = Status.ASSESSED;
        appraisal = written;
        settledBy = actor;
        settledAt = at;
    }

    /** The assessment is taken back, and counts as never written. */
    SelfAppraisal reopen() {
        unless(status == Status.ASSESSED, "单位自评没有提交，或者已经撤回，请刷新页面。");
        var written = appraisal;
        status = Status.OPEN;
        appraisal = null;
        settledBy = null;
        settledAt = null;
        return written;
    }

    void leaveUnassessed(Instant at) {
        onlyOpen();
        status = Status.NOT_ASSESSED;
        settledAt = at;
    }

    private void onlyOpen() {
        unless(status == Status.OPEN, "单位自评已经办结，不能再填写，请刷新任务列表。");
    }

    String season() {
        return season;
    }

    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    /** {@code null} where the unit was or still is silent. */
    public SelfAppraisal appraisal() {
        return appraisal;
    }
}
