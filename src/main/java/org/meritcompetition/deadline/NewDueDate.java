package org.meritcompetition.deadline;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.SeasonPlan;

/** Whether a duty may be due on another day: not in the past, and not beyond its phase. */
final class NewDueDate {

    static final int LONGEST_REASON = 1000;

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private NewDueDate() {}

    static void onlyPossible(LocalDate due, String duty, SeasonPlan plan, LocalDate today) {
        unless(due != null, "请填写新的到期日。");
        unless(
                !due.isBefore(today),
                "新的到期日 %s 已经过去，请改为今天（%s）或以后的日期。",
                chinese(due),
                chinese(today));
        var last = last(duty, plan);
        unless(
                !due.isAfter(last),
                "新的到期日 %s 超出“%s”阶段，请改为 %s 或更早的日期。",
                chinese(due),
                Duty.valueOf(duty).phase().label(),
                chinese(last));
    }

    static LocalDate last(String duty, SeasonPlan plan) {
        return plan.phase(Duty.valueOf(duty).phase()).to();
    }

    static void onlyGivenReason(String reason, String message) {
        unless(reason != null && !reason.isBlank(), message);
        onlyShort(reason);
    }

    static void onlyShort(String reason) {
        unless(
                reason == null || reason.codePointCount(0, reason.length()) <= LONGEST_REASON,
                "理由最多 1000 字，请精简。");
    }

    static String chinese(LocalDate day) {
        return CHINESE.format(day);
    }
}
