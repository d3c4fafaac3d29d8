package org.meritcompetition.home.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.meritcompetition.deadline.SeasonSteps.Step;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.shared.ChineseDates;

/**
 * A step of the year that has a day of its own, as people read it.
 *
 * @param opens empty where it follows from the step before
 * @param stands where today lies
 * @param over whether it can no longer be done
 */
record DatedLine(
        String step,
        String who,
        String opens,
        String due,
        String closing,
        String silence,
        String stands,
        boolean over) {

    static DatedLine of(Step step, Charge charge, LocalDate today) {
        var over = step.closing() != null && today.isAfter(step.closing());
        return new DatedLine(
                step.duty().label()
                        + (step.period() == null
                                ? ""
                                : " · " + ReportingPeriod.nameOf(step.period())),
                charge.who(),
                step.opens() == null ? "上一步办结后" : day(step.opens()),
                day(step.due())
                        + (step.within() == null ? "" : "（收到后至少 %d 个工作日）".formatted(step.within())),
                step.closing() == null ? "办结为止" : day(step.closing()),
                charge.silence(),
                over ? "已截止" : stands(step, today),
                over);
    }

    private static String stands(Step step, LocalDate today) {
        if (today.isAfter(step.due())) {
            return "已过到期日";
        } else if (step.opens() != null && today.isBefore(step.opens())) {
            return "还没开始";
        }
        var days = DAYS.between(today, step.due());
        return days == 0 ? "今天到期" : "还有 %d 天到期".formatted(days);
    }

    private static String day(LocalDate day) {
        return ChineseDates.DAY.format(day);
    }
}
