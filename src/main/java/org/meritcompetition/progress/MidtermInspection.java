package org.meritcompetition.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.meritcompetition.registration.ProjectEntry;

/** 中途检查 of one project with the judge's 业务指导意见, or the note that nobody inspected it. */
@Entity
public class MidtermInspection {

    /** What became of the inspection. */
    enum Outcome {
        INSPECTED,
        NOT_INSPECTED
    }

    @Id private String entry;
    @Version private Integer version;
    private String season;
    private String track;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private BigDecimal mark;
    private String guidance;
    private String inspectedBy;
    private Instant settledAt;

    protected MidtermInspection() {}

    private MidtermInspection(ProjectEntry project, Outcome outcome, Instant at) {
        this.entry = project.key();
        this.season = project.season();
        this.track = project.track();
        this.outcome = outcome;
        this.settledAt = at;
    }

    static MidtermInspection inspected(
            ProjectEntry project, BigDecimal mark, String guidance, String actor, Instant at) {
        var inspection = new MidtermInspection(project, Outcome.INSPECTED, at);
        inspection.mark = mark;
        inspection.guidance = guidance;
        inspection.inspectedBy = actor;
        return inspection;
    }

    static MidtermInspection notInspected(ProjectEntry project, Instant at) {
        return new MidtermInspection(project, Outcome.NOT_INSPECTED, at);
    }

    public String entry() {
        return entry;
    }

    public boolean isInspected() {
        return outcome == Outcome.INSPECTED;
    }

    /** 0 to 20 with two places; {@code null} where nobody inspected. */
    public BigDecimal mark() {
        return mark;
    }

    /** 业务指导意见, {@code null} where nobody inspected. */
    public String guidance() {
        return guidance;
    }

    public String inspectedBy() {
        return inspectedBy;
    }
}
