package org.meritcompetition.season.plan;

import org.meritcompetition.season.plan.Duty.Dating;

/**
 * What is written of a duty but does nothing, or is not enough to give it a date. A season that was
 * adopted before is not asked again.
 */
final class DutyChecks {

    private final SeasonDraft draft;
    private final Faults faults;

    DutyChecks(SeasonDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void run() {
        draft.duties().forEach(this::duty);
    }

    private void duty(Duty duty, DutyRule rule) {
        var path = "duties." + duty;
        if (duty.dating() == Dating.BY_PERIOD) {
            if (rule.within() != null) {
                faults.add(
                        path + ".within",
                        "“%s”的到期日由 periods 决定，不能另写工作日数".formatted(duty.label()),
                        "删去 within");
            }
        } else if (rule.opens() != null && duty.dating() != Dating.OPENS_AND_DUE) {
            faults.add(
                    path + ".opens",
                    "“%s”在上一步做完时出现，写 opens 不起作用".formatted(duty.label()),
                    "删去 opens；要推迟它，推后前面各步的日期");
        }
        if (duty.dating() == Dating.DEFAULTED && rule.due() == null && rule.within() == null) {
            faults.add(
                    path,
                    "“%s”没有写期限".formatted(duty.label()),
                    "补上 within（从任务出现起几个工作日），或者删去这一项，按惯例的期限办");
        }
    }
}
