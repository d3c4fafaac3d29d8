package org.meritcompetition.deadline;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 延期申请: a unit asks for more time for one duty; one open at a time, {@code
 * cg-2024/T03/huangpu/1/2024-05#reportProgress/1}.
 */
@Entity
public class ExtensionRequest {

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String subject;
    private String duty;
    private String unit;
    private LocalDate dueBefore;
    private LocalDate dueAsked;
    private String reason;
    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private LocalDate dueGranted;
    private String decisionReason;
    private String decidedBy;
    private Instant decidedAt;

    protected ExtensionRequest() {}

    ExtensionRequest(
            OpenDuty duty, int number, LocalDate asked, String reason, String by, Instant at) {
        this.key = "%s#%s/%d".formatted(duty.subject(), duty.duty(), number);
        this.season = duty.season();
        this.subject = duty.subject();
        this.duty = duty.duty();
        this.unit = duty.unit();
        this.dueBefore = duty.due();
        this.dueAsked = asked;
        this.reason = reason;
        this.requestedBy = by;
        this.requestedAt = at;
        this.status = ExtensionStatus.OPEN;
    }

    /**
     * @param now until when it is due by now; the office may have moved it since it was asked
     */
    void grant(LocalDate due, LocalDate now, String why, String actor, Instant at) {
        onlyOpen();
        unless(
                due != null && due.isAfter(now),
                "延期后的日期应晚于现在的到期日 %s，请修改；不同意延期的，请选择“不同意”。",
                NewDueDate.chinese(now));
        status = ExtensionStatus.GRANTED;
        dueGranted = due;
        decided(why, actor, at);
    }

    void refuse(String why, String actor, Instant at) {
        onlyOpen();
        unless(why != null, "不同意的，请填写“审核意见”。");
        status = ExtensionStatus.REFUSED;
        decided(why, actor, at);
    }

    private void decided(String why, String actor, Instant at) {
        decisionReason = why;
        decidedBy = actor;
        decidedAt = at;
    }

    void lapse(Instant at) {
        onlyOpen();
        status = ExtensionStatus.LAPSED;
        decidedAt = at;
    }

    private void onlyOpen() {
        unless(status == ExtensionStatus.OPEN, "该申请现为“%s”，不能再审核，请刷新任务列表。", status.label());
    }

    public String key() {
        return key;
    }

    public String season() {
        return season;
    }

    public String subject() {
        return subject;
    }

    public String duty() {
        return duty;
    }

    public String unit() {
        return unit;
    }

    public LocalDate dueBefore() {
        return dueBefore;
    }

    public LocalDate dueAsked() {
        return dueAsked;
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

    public ExtensionStatus status() {
        return status;
    }

    /** {@code null} unless it was granted. */
    public LocalDate dueGranted() {
        return dueGranted;
    }

    public String decisionReason() {
        return decisionReason;
    }
}
