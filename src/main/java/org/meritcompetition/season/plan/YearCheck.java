package org.meritcompetition.season.plan;

import static org.meritcompetition.season.plan.Duty.answerGuidance;
import static org.meritcompetition.season.plan.Duty.assessOwnPlan;
import static org.meritcompetition.season.plan.Duty.assessYearEnd;
import static org.meritcompetition.season.plan.Duty.correctEntry;
import static org.meritcompetition.season.plan.Duty.draftWorkPlan;
import static org.meritcompetition.season.plan.Duty.fillProjectEntry;
import static org.meritcompetition.season.plan.Duty.inspectMidterm;
import static org.meritcompetition.season.plan.Duty.reportProgress;
import static org.meritcompetition.season.plan.Duty.reviewEntry;
import static org.meritcompetition.season.plan.Duty.reviewOpens;
import static org.meritcompetition.season.plan.Duty.reviewTrack;
import static org.meritcompetition.season.plan.Duty.scoreWorkPlan;
import static org.meritcompetition.season.plan.Duty.signRegistration;
import static org.meritcompetition.season.plan.Duty.unitFiling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the year is over when it is judged, though everybody is silent to the last moment: every
 * duty whose closing a later step relies on is closed by then.
 */
final class YearCheck {

    private static final Set<Duty> DUTIES =
            Set.of(
                    unitFiling,
                    draftWorkPlan,
                    fillProjectEntry,
                    signRegistration,
                    scoreWorkPlan,
                    reviewEntry,
                    correctEntry,
                    inspectMidterm,
                    answerGuidance,
                    reportProgress,
                    reviewOpens,
                    reviewTrack,
                    assessOwnPlan);

    private final SeasonDraft draft;
    private final Faults faults;
    private final WorkingDays workingDays;
    private final Span implementation;
    private final LocalDate frozen;

    /**
     * A check.
     *
     * @param frozen the last day before the scores are frozen
     */
    YearCheck(
            SeasonDraft draft,
            Faults faults,
            WorkingDays workingDays,
            Span implementation,
            LocalDate frozen) {
        this.draft = draft;
        this.faults = faults;
        this.workingDays = workingDays;
        this.implementation = implementation;
        this.frozen = frozen;
    }

    void run() {
        if (draft.returnRounds() == null || !draft.duties().keySet().containsAll(DUTIES)) {
            return;
        }
        var registration = draft.phase(SeasonPhase.REGISTRATION);
        if (registration == null) {
            return;
        }
        var before = registration.from().minusDays(1);
        filing(before);
        var filed = over(unitFiling, before);
        late(scoreWorkPlan, "计划审核评分", over(scoreWorkPlan, filed), "冻结得分", frozen);
        midterm();
        entries(filed);
        lastDue().ifPresent(this::lastPeriod);
        var assessed = rule(assessYearEnd).due();
        var shown = over(assessOwnPlan, rule(assessOwnPlan).opens().minusDays(1));
        late(assessOwnPlan, "单位自评", shown, "评委打年终考核分的到期日", assessed);
    }

    /** A unit has its least days for each task before all of them are due. */
    private void filing(LocalDate before) {
        var needs =
                Duty.INSIDE.get(unitFiling).stream()
                        .map(this::rule)
                        .mapToInt(it -> it.within() == null ? 1 : it.within())
                        .sum();
        var earliest = workingDays.plus(before, needs);
        if (earliest.isAfter(rule(unitFiling).due())) {
            faults.add(
                    "duties." + unitFiling,
                    "填报工作计划、填报竞赛项目、单位审签至少共要 %d 个工作日，从注册登记开始算到 %s，晚于单位填报的到期日 %s"
                            .formatted(needs, earliest, rule(unitFiling).due()),
                    "把这三项的 within 合计缩短 %d 个工作日，或把注册登记的开始提前"
                            .formatted(workingDays.between(rule(unitFiling).due(), earliest)));
        }
    }

    /** A project is not assessed at year-end before its mid-term is over. */
    private void midterm() {
        var inspected = inspectedBy(rule(inspectMidterm).opens().minusDays(1));
        if (!late(inspectMidterm, "中途检查", inspected, "年终考核开始的前一天", lastOfMidterm())) {
            late(
                    answerGuidance,
                    "中途检查以后的回应指导意见",
                    over(answerGuidance, inspected),
                    "年终考核开始的前一天",
                    lastOfMidterm());
        }
    }

    /** Who was sent back as often as may be is accepted last, and has its mid-term then. */
    private void entries(LocalDate filed) {
        var accepted = over(reviewEntry, filed);
        for (int round = 0; round < draft.returnRounds(); round++) {
            accepted = over(reviewEntry, over(correctEntry, accepted));
        }
        var what = "项目受理（含退回补正 %d 次）".formatted(draft.returnRounds());
        if (accepted.isBefore(rule(inspectMidterm).opens())
                || late(reviewEntry, what, accepted, "实施推进结束", implementation.to())) {
            return;
        }
        late(
                reviewEntry,
                what + "最迟 " + accepted + " 办结，其后的中途检查和回应指导意见",
                over(answerGuidance, inspectedBy(accepted)),
                "年终考核开始的前一天",
                lastOfMidterm());
    }

    private void lastPeriod(LocalDate due) {
        var reported = rule(reportProgress).closingOn(due, workingDays);
        late(reportProgress, "最后一期进展报送", reported, "冻结得分", frozen);
        var opens = workingDays.plus(due, rule(reviewOpens).within());
        late(reviewTrack, "最后一期日常点评", over(reviewTrack, opens), "冻结得分", frozen);
    }

    private Optional<LocalDate> lastDue() {
        return draft.periods().stream()
                .map(ReportingPeriod::due)
                .filter(due -> due != null)
                .max(LocalDate::compareTo);
    }

    private LocalDate lastOfMidterm() {
        return rule(assessYearEnd).opens().minusDays(1);
    }

    private LocalDate inspectedBy(LocalDate appears) {
        var before = rule(inspectMidterm).opens().minusDays(1);
        return over(inspectMidterm, appears.isAfter(before) ? appears : before);
    }

    /** The last day of a duty that comes up at the end of the day and that nobody does. */
    private LocalDate over(Duty duty, LocalDate appears) {
        return rule(duty).closingOn(rule(duty).dueOn(appears, workingDays), workingDays);
    }

    private boolean late(Duty duty, String what, LocalDate closes, String then, LocalDate last) {
        if (!closes.isAfter(last)) {
            return false;
        }
        faults.add(
                "duties." + duty,
                "%s最迟 %s 截止，晚于%s（%s）".formatted(what, closes, then, last),
                remedy(duty, Math.max(1, workingDays.between(last, closes))));
        return true;
    }

    private String remedy(Duty duty, int days) {
        var due = rule(duty).due();
        return due == null
                ? "把它和前面各步的 within、closing 合计缩短 %d 个工作日，或推后后面的日期".formatted(days)
                : "到期日（due）改为 %s 或更早，或把 closing 缩短 %d 个工作日"
                        .formatted(workingDays.plus(due, -days), days);
    }

    private DutyRule rule(Duty duty) {
        return draft.duties().get(duty);
    }
}
