package org.meritcompetition.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.DutyRule;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that have a day of their own in the season, whether somebody has them or not. */
@Service
@Transactional(readOnly = true)
public class SeasonSteps {

    private final Seasons seasons;
    private final MovedDates moved;
    private final DueDates dueDates;
    private final Clock clock;

    SeasonSteps(Seasons seasons, MovedDates moved, DueDates dueDates, Clock clock) {
        this.seasons = seasons;
        this.moved = moved;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param period code of the reporting period, {@code null} where it belongs to none
     * @param opens its first day; {@code null} where it follows from the step before
     * @param due the last day of doing it in time, as it was moved for all
     * @param within the working days that whoever gets it late has at least; {@code null} where the
     *     day alone counts
     * @param closing the last day on which it can be done at all; {@code null} for what stays open
     *     until it is done
     */
    public record Step(
            Duty duty,
            String period,
            LocalDate opens,
            LocalDate due,
            Integer within,
            LocalDate closing) {}

    /** All of a season, in its order. */
    public List<Step> of(String season) {
        var plan = seasons.plan(season);
        var moves = moved.of(season);
        return Arrays.stream(Duty.values())
                .filter(it -> !it.isSubProcess())
                .flatMap(it -> steps(plan, moves, it))
                .toList();
    }

    /** Those whose day is not over. */
    public List<Step> ahead(String season) {
        var today = LocalDate.now(clock);
        return of(season).stream().filter(it -> !it.due().isBefore(today)).toList();
    }

    /** As many as there are periods, one, or none where the day is counted from its appearance. */
    private Stream<Step> steps(SeasonPlan plan, Moves moves, Duty duty) {
        if (duty == Duty.reportProgress) {
            return plan.periods().stream()
                    .map(it -> step(plan, moves, duty, it.code(), it.opens()));
        }
        var rule = plan.duties().get(duty.name());
        return rule == null || rule.due() == null
                ? Stream.empty()
                : Stream.of(step(plan, moves, duty, null, opens(plan, duty, rule)));
    }

    /** The first step of a season begins with it. */
    private static LocalDate opens(SeasonPlan plan, Duty duty, DutyRule rule) {
        return duty == Duty.draftWorkPlan ? plan.phase(duty.phase()).from() : rule.opens();
    }

    private Step step(SeasonPlan plan, Moves moves, Duty duty, String period, LocalDate opens) {
        var all = Moves.all(plan.code(), period);
        var due = dueDates.of(plan.code(), all, duty, period, moves);
        var closing = dueDates.closing(plan.code(), all, duty.closedWith(), period, moves);
        var within = plan.duty(duty.name()).within();
        return new Step(duty, period, opens, due, within, duty.closes() ? closing : null);
    }
}
