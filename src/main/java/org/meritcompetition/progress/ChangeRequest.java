package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.meritcompetition.registration.ProjectEntry;

/**
 * 变更 or 撤回 of a project as a unit asked for it, {@code cg-2024/T03/huangpu/1/change/1}; one open at
 * a time.
 */
@Entity
public class ChangeRequest {

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String entry;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String reason;
    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    private String decisionReason;
    private String decidedBy;
    private Instant decidedAt;

    protected ChangeRequest() {}

    ChangeRequest(
            ProjectEntry project,
            int number,
            ChangeKind kind,
            String reason,
            String by,
            Instant at) {
        this.key = "%s/change/%d".formatted(project.key(), number);
        this.season = project.season();
        this.entry = project.key();
        this.kind = kind;
        this.reason = reason;
        this.requestedBy = by;
        this.requestedAt = at;
        this.status = ChangeStatus.OPEN;
    }

    void decide(ChangeDecision decision, String why, String actor, Instant at) {
        onlyOpen();
        unless(
                decision == ChangeDecision.REFUSED || decision == ChangeDecision.consentTo(kind),
                "单位申请的是“%s”，请选择“%s”或“不同意”。",
                kind.label(),
                ChangeDecision.consentTo(kind).label());
        unless(decision != ChangeDecision.REFUSED || why != null, "不同意的，请填写“审核意见”。");
        status = ChangeStatus.valueOf(decision.name());
        decisionReason = why;
        decidedBy = actor;
        decidedAt = at;
    }

    void leaveUnchanged(Instant at) {
        onlyOpen();
        status = ChangeStatus.UNCHANGED;
        decidedAt = at;
    }

    private void onlyOpen() {
        unless(status == ChangeStatus.OPEN, "该申请现为“%s”，不能再审核，请刷新任务列表。", status.label());
    }

    public String key() {
        return key;
    }

    String season() {
        return season;
    }

    public String entry() {
        return entry;
    }

    public ChangeKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public ChangeStatus status() {
        return status;
    }

    /** {@code null} where the office gave none. */
    public String decisionReason() {
        return decisionReason;
    }

    String decidedBy() {
        return decidedBy;
    }
}
