package org.meritcompetition.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.DutyRule;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.WorkingDays;

/**
 * The dates of one duty in one season (domain §4.4). Due is not closed: between the two the duty is
 * overdue and the ladder runs.
 *
 * @param moves dates that were moved away from the plan
 * @param subject natural key of what the duty is about
 * @param duty key of the duty: the task, sub-process or timer of the model
 * @param period code of the reporting period, {@code null} where the duty belongs to none
 * @param appears the day on which the duty comes to the person
 */
public record DutyDates(
        SeasonPlan plan,
        WorkingDays workingDays,
        Moves moves,
        String subject,
        String duty,
        String period,
        LocalDate appears) {

    /**
     * The last day on which the duty is done in time. A date that it was moved to counts no more
     * when it comes back after that date.
     */
    public LocalDate due() {
        return inTime(
                moves.of(subject, duty)
                        .map(it -> it.wasBefore(appears) ? withTimeForIt(it.due()) : it.due())
                        .or(() -> moves.ofAll(plan.code(), duty, period).map(this::withTimeForIt))
                        .filter(it -> rule().within() == null || !it.isBefore(appears))
                        .orElseGet(this::planned));
    }

    /** Whoever gets a task late has time for it, to whatever date it was moved before. */
    private LocalDate withTimeForIt(LocalDate moved) {
        var within = rule().within();
        if (within == null || moved.isBefore(appears)) {
            return moved;
        }
        var counted = workingDays.plus(appears, within);
        return counted.isAfter(moved) ? counted : moved;
    }

    private LocalDate planned() {
        if (rule().due() == null && rule().within() == null) {
            return plan.period(period).due();
        }
        return rule().dueOn(appears, workingDays);
    }

    /** The last day on which it can be done at all. */
    public LocalDate closing() {
        return inTime(rule().closingOn(due(), workingDays));
    }

    private LocalDate inTime(LocalDate day) {
        return plan.lastDay(duty).filter(day::isAfter).orElse(day);
    }

    /**
     * The rungs of its ladder.
     *
     * @param since when the duty, or its present due date, came to the person
     */
    public Ladder ladder(LocalDateTime since) {
        return Ladder.of(due(), rule().ladder(), workingDays, since);
    }

    /**
     * The day on which what a timer waits for begins: a duty's own opening, a period's first day,
     * or the working day after a period's due date.
     */
    public LocalDate opens() {
        return switch (duty) {
            case "midtermOpens" -> plan.duty("inspectMidterm").opens();
            case "yearEndOpens" -> plan.duty("assessYearEnd").opens();
            case "nominationOpens" -> scoresFrozen().plusDays(1);
            case "selfAssessmentOpens" -> plan.duty("assessOwnPlan").opens();
            case "periodOpens" -> plan.period(period).opens();
            case "reviewOpens" -> workingDays.plus(reportsDue(), rule().within());
            default -> throw new IllegalStateException("nothing opens by " + duty);
        };
    }

    /**
     * The last day on which a project can still be marked. All scores are frozen at its end, so
     * that every project is judged by the same record, and nominations go by the frozen scores.
     */
    public LocalDate scoresFrozen() {
        var last = Duty.assessForJudge.name();
        var rule = plan.duty(last);
        var due = moves.ofAll(plan.code(), last, null).orElse(rule.due());
        return rule.closingOn(due, workingDays);
    }

    /** The last day of the phase that a timer waits for. */
    public LocalDate phaseEnd() {
        return plan.phase(
                        switch (duty) {
                            case "registrationEnds" -> SeasonPhase.REGISTRATION;
                            case "implementationEnds" -> SeasonPhase.IMPLEMENTATION;
                            default -> throw new IllegalStateException("no phase ends by " + duty);
                        })
                .to();
    }

    private DutyRule rule() {
        return plan.duty(duty);
    }

    /** When the period's reports are due; one that was extended alone keeps nobody waiting. */
    private LocalDate reportsDue() {
        return moves.ofAll(plan.code(), Duty.reportProgress.name(), period)
                .orElseGet(() -> plan.period(period).due());
    }
}
