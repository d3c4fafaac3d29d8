package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a unit plans for the year (工作计划), {@code cg-2024/unit/huangpu}, and the office's mark for it
 * (年初部署).
 */
@Entity
public class WorkPlan {

    private static final BigDecimal FULL_MARK = BigDecimal.TEN;

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String unit;

    @Enumerated(EnumType.STRING)
    private WorkPlanStatus status = WorkPlanStatus.DRAFT;

    @Embedded private WorkPlanContent content;
    @Embedded private Decision decision;

    @Enumerated(EnumType.STRING)
    private PlanScoring scoring = PlanScoring.AWAITED;

    private BigDecimal score;

    @Embedded
    @AttributeOverride(name = "decidedBy", column = @Column(name = "scored_by"))
    @AttributeOverride(name = "decidedAt", column = @Column(name = "scored_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "score_reason"))
    private Decision scored;

    protected WorkPlan() {}

    WorkPlan(String season, String unit) {
        this.key = "%s/unit/%s".formatted(season, unit);
        this.season = season;
        this.unit = unit;
    }

    /** Written for the first time, or again after the line leader sent it back. */
    void write(WorkPlanContent written) {
        unless(isOpen(), "工作计划现为“%s”，不能再修改，请刷新任务列表。", status.label());
        content = written;
        status = WorkPlanStatus.DRAFT;
    }

    void sendBack(Decision why) {
        onlyDraft("退回");
        status = WorkPlanStatus.RETURNED;
        decision = why.needsReason("退回修改");
    }

    void sign(Decision by) {
        onlyDraft("审签");
        status = WorkPlanStatus.SIGNED;
        decision = by.withoutReason();
    }

    /**
     * Closing came before the signature: a written plan goes on unsigned, a missing one is
     * forfeited.
     */
    void closeUnsigned() {
        unless(isOpen(), "工作计划现为“%s”，不能作截止处理。", status.label());
        status = content == null ? WorkPlanStatus.FORFEITED : WorkPlanStatus.UNSIGNED;
    }

    void score(BigDecimal mark, Decision by) {
        onlyAwaitingScore();
        unless(mark.signum() >= 0 && mark.compareTo(FULL_MARK) <= 0, "年初部署得分应在 0 到 10 分之间，请修改。");
        unless(mark.stripTrailingZeros().scale() <= 2, "得分最多保留两位小数，请修改。");
        scoring = PlanScoring.SCORED;
        score = mark.setScale(2, RoundingMode.HALF_UP);
        scored = by;
    }

    void leaveUnscored(Decision silent) {
        onlyAwaitingScore();
        scoring = PlanScoring.LEFT_OUT;
        scored = silent;
    }

    private boolean isOpen() {
        return status == WorkPlanStatus.DRAFT || status == WorkPlanStatus.RETURNED;
    }

    private void onlyDraft(String command) {
        unless(
                status == WorkPlanStatus.DRAFT && content != null,
                "工作计划现为“%s”，不能%s，请刷新任务列表。",
                status.label(),
                command);
    }

    private void onlyAwaitingScore() {
        unless(
                !isOpen() && scoring == PlanScoring.AWAITED,
                "工作计划%s、%s，不能评分，请刷新任务列表。",
                status.label(),
                scoring.label());
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

    public WorkPlanStatus status() {
        return status;
    }

    /** {@code null} where the unit wrote none. */
    public WorkPlanContent content() {
        return content;
    }

    /** The line leader's last word, {@code null} where there was none. */
    public Decision decision() {
        return decision;
    }

    public PlanScoring scoring() {
        return scoring;
    }

    /** 年初部署, 0 to 10 with two decimals; {@code null} where the office gave none. */
    public BigDecimal score() {
        return score;
    }
}
