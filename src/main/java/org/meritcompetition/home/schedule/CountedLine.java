package org.meritcompetition.home.schedule;

import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.DutyRule;

/** A duty whose time runs from its arrival, as people read it. */
record CountedLine(String step, String who, String due, String closing, String silence) {

    static CountedLine of(Duty duty, DutyRule rule, Charge charge) {
        return new CountedLine(
                duty.label(),
                charge.who(),
                "收到后 %d 个工作日内".formatted(rule.within()),
                charge.lapses() ? closing(rule.closing()) : "办结为止",
                charge.silence());
    }

    private static String closing(int days) {
        return days == 0 ? "到期即截止" : "到期后 %d 个工作日".formatted(days);
    }
}
