package org.meritcompetition.deadline;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** Whether a duty may be due on another day: not in the past, not beyond its phase or next step. */
@Component
class NewDueDate {

    static final int LONGEST_REASON = 1000;

    private final Seasons seasons;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    NewDueDate(Seasons seasons, WorkingDayCalendar calendar, Clock clock) {
        this.seasons = seasons;
        this.calendar = calendar;
        this.clock = clock;
    }

    void onlyPossible(OpenDuty duty, LocalDate due) {
        unless(due != null, "请填写新的到期日。");
        var today = LocalDate.now(clock);
        unless(
                !due.isBefore(today),
                "新的到期日 %s 已经过去，请改为今天（%s）或以后的日期。",
                chinese(due),
                chinese(today));
        begins(duty)
                .ifPresent(
                        it ->
                                unless(
                                        !due.isBefore(it),
                                        "新的到期日 %s 太早：这项任务 %s 才开始。",
                                        chinese(due),
                                        chinese(it)));
        var last = last(duty);
        unless(
                !due.isAfter(last) || !endsWithNext(duty),
                "新的到期日 %s 太晚：之后就是年终考核，请改为 %s 或更早的日期。",
                chinese(due),
                chinese(last));
        unless(
                !due.isAfter(last),
                "新的到期日 %s 超出“%s”阶段，请改为 %s 或更早的日期。",
                chinese(due),
                phase(duty).label(),
                chinese(last));
    }

    /** The first day on which anybody can have it; empty where that follows from other steps. */
    private Optional<LocalDate> begins(OpenDuty duty) {
        var plan = seasons.plan(duty.season());
        var rule = plan.duty(duty.duty());
        if (duty.duty().equals(Duty.reportProgress.name())) {
            return Optional.of(plan.period(duty.period()).opens());
        }
        if (rule.opens() != null || rule.due() == null) {
            return Optional.ofNullable(rule.opens());
        }
        return Optional.of(plan.phase(Duty.valueOf(duty.duty()).phase()).from());
    }

    /**
     * The last day on which the duty may be due. A phase's end is a due date like others, so the
     * phase is over when the last of its planned duties closes (domain §4.4; ADR 0009). What the
     * next step's opening ends lasts no longer than that.
     */
    LocalDate last(OpenDuty duty) {
        var plan = seasons.plan(duty.season());
        return plan.lastDay(duty.duty()).orElseGet(() -> lastOfPhase(duty, plan));
    }

    private boolean endsWithNext(OpenDuty duty) {
        return seasons.plan(duty.season()).lastDay(duty.duty()).isPresent();
    }

    private LocalDate lastOfPhase(OpenDuty duty, SeasonPlan plan) {
        var phase = phase(duty);
        if (outlivesTheSeason(duty, plan)) {
            return duty.due().with(TemporalAdjusters.lastDayOfYear());
        }
        return Stream.concat(Stream.of(plan.phase(phase).to()), closings(plan, phase))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Counted from its appearance, and no phase is left that could end it: a revocation, say. */
    private static boolean outlivesTheSeason(OpenDuty duty, SeasonPlan plan) {
        return plan.duty(duty.duty()).due() == null
                && duty.due().isAfter(plan.phase(SeasonPhase.EVALUATION).to());
    }

    private Stream<LocalDate> closings(SeasonPlan plan, SeasonPhase phase) {
        var ends = plan.phase(phase).to();
        var days = calendar.days();
        var dated =
                Arrays.stream(Duty.values())
                        .filter(it -> it.phase() == phase)
                        .map(it -> plan.duties().get(it.name()))
                        .filter(it -> it != null && it.due() != null)
                        .filter(it -> !it.due().isAfter(ends))
                        .map(it -> it.closingOn(it.due(), days));
        var periods =
                plan.periods().stream()
                        .filter(it -> phase == Duty.reportProgress.phase())
                        .map(it -> plan.duty(Duty.reportProgress.name()).closingOn(it.due(), days));
        return Stream.concat(dated, periods);
    }

    /**
     * The duty's own; what is counted from its appearance and may outlast its phase, such as a
     * correction, lies in the phase in which it is due.
     */
    private SeasonPhase phase(OpenDuty duty) {
        var plan = seasons.plan(duty.season());
        var own = Duty.valueOf(duty.duty()).phase();
        var rule = plan.duty(duty.duty());
        var outlasts = rule.due() == null || rule.due().isAfter(plan.phase(own).to());
        if (rule.within() == null || !outlasts) {
            return own;
        }
        return Arrays.stream(SeasonPhase.values())
                .filter(it -> it.compareTo(own) > 0)
                .filter(it -> !duty.due().isBefore(plan.phase(it).from()))
                .reduce(own, (earlier, later) -> later);
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
        return ChineseDates.DAY.format(day);
    }
}
