package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.ReportingPeriod;

/** A report that a project owes for a period, {@code cg-2024/T03/huangpu/1/2024-05}. */
@Entity
public class ReportDue {

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String unit;
    private String track;
    private String entry;
    private String period;

    @Enumerated(EnumType.STRING)
    private DueStatus status;

    private Instant openedAt;
    private Instant settledAt;

    protected ReportDue() {}

    ReportDue(ProjectEntry project, String period, Instant openedAt) {
        this.key = keyOf(project.key(), period);
        this.season = project.season();
        this.unit = project.unit();
        this.track = project.track();
        this.entry = project.key();
        this.period = period;
        this.status = DueStatus.OPEN;
        this.openedAt = openedAt;
    }

    static String keyOf(String entry, String period) {
        return entry + "/" + period;
    }

    void settle(DueStatus outcome, Instant at) {
        onlyOpen();
        status = outcome;
        settledAt = at;
    }

    /** The report is taken back. */
    void reopen() {
        unless(status.isSent(), "该期进展现为“%s”，不能撤回，请刷新页面。", status.label());
        status = DueStatus.OPEN;
        settledAt = null;
    }

    void onlyOpen() {
        unless(status == DueStatus.OPEN, "该期进展现为“%s”，不能再报送，请刷新任务列表。", status.label());
    }

    public String key() {
        return key;
    }

    public String season() {
        return season;
    }

    public String unit() {
        return unit;
    }

    public String track() {
        return track;
    }

    public String entry() {
        return entry;
    }

    public String period() {
        return period;
    }

    /** As people say it: 2024年5月. */
    public String periodName() {
        return ReportingPeriod.nameOf(period);
    }

    public DueStatus status() {
        return status;
    }
}
