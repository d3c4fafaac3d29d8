package org.meritcompetition.season.plan;

import static org.meritcompetition.season.plan.Duty.assessForJudge;
import static org.meritcompetition.season.plan.Duty.candidates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.EvaluationChain.Step;

/** Whether the evaluation fits its dates in working days, and what it goes by is there in time. */
final class ChainCheck {

    private final SeasonDraft draft;
    private final Faults faults;
    private final WorkingDays workingDays;

    ChainCheck(SeasonDraft draft, Faults faults, WorkingDays workingDays) {
        this.draft = draft;
        this.faults = faults;
        this.workingDays = workingDays;
    }

    void run() {
        var implementation = draft.phase(SeasonPhase.IMPLEMENTATION);
        if (implementation == null
                || draft.noticeDays() == null
                || !draft.duties().keySet().containsAll(EvaluationChain.DUTIES)) {
            return;
        }
        try {
            var steps =
                    EvaluationChain.steps(
                            draft.duties(), implementation.to(), draft.noticeDays(), workingDays);
            fits(steps);
            scoresAreFrozenInTime(steps);
            new YearCheck(draft, faults, workingDays, implementation, ends(steps, assessForJudge))
                    .run();
        } catch (IllegalArgumentException e) {
            faults.add(
                    "duties",
                    "五步评选算到了没有工作日表的日子：" + e.getMessage(),
                    "把评选各步的日期提前，或由系统管理员在“工作日历”中补上那一年的工作日表");
        }
    }

    private void fits(List<Step> steps) {
        steps.stream()
                .filter(step -> step.slack() < 0)
                .findFirst()
                .ifPresent(
                        step ->
                                faults.add(
                                        "duties." + step.duty() + ".due",
                                        "五步评选按工作日排不下，从“%s”起差 %d 个工作日。各步（出现后至少天数／到期／最迟结束）：%s"
                                                .formatted(
                                                        step.duty().label(),
                                                        -step.slack(),
                                                        printed(steps)),
                                        "“%s”的到期日改为 %s 或更晚，或缩短前面各步的期限；后面的日期依次顺延"
                                                .formatted(
                                                        step.duty().label(),
                                                        workingDays.plus(
                                                                step.appears(), step.needs()))));
    }

    private static String printed(List<Step> steps) {
        return steps.stream()
                .map(
                        step ->
                                "\n    %s：%s 后 %d 日／%s／%s%s"
                                        .formatted(
                                                step.label().strip(),
                                                step.appears(),
                                                step.needs(),
                                                step.due(),
                                                step.ends(),
                                                step.slack() < 0
                                                        ? "，差 " + -step.slack() + " 个工作日"
                                                        : ""))
                .collect(Collectors.joining());
    }

    private void scoresAreFrozenInTime(List<Step> steps) {
        var frozen = ends(steps, assessForJudge);
        var applied = ends(steps, candidates);
        if (frozen.isAfter(applied)) {
            faults.add(
                    "duties.assessForJudge",
                    "得分最迟 %s 冻结，晚于申报截止 %s，评委提名时还没有得分".formatted(frozen, applied),
                    "把年终考核或竞赛办代评提前，或把申报与审签推后");
        }
    }

    private static LocalDate ends(List<Step> steps, Duty duty) {
        return steps.stream()
                .filter(step -> step.duty() == duty)
                .map(Step::ends)
                .findFirst()
                .orElseThrow();
    }
}
