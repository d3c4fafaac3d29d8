package org.meritcompetition.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that have a day of their own in the season, as long as that day is not over. */
@Service
@Transactional(readOnly = true)
public class StepsAhead {

    private final Seasons seasons;
    private final MovedDates moved;
    private final DueDates dueDates;
    private final Clock clock;

    StepsAhead(Seasons seasons, MovedDates moved, DueDates dueDates, Clock clock) {
        this.seasons = seasons;
        this.moved = moved;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param period code of the reporting period, {@code null} where it belongs to none
     * @param due the last day, as it was moved for all
     */
    public record Step(Duty duty, String period, LocalDate due) {}

    /** Those of a season, in its order; whether somebody has them already does not matter. */
    public List<Step> of(String season) {
        var plan = seasons.plan(season);
        var moves = moved.of(season);
        var today = LocalDate.now(clock);
        return Arrays.stream(Duty.values())
                .filter(it -> !it.isSubProcess())
                .flatMap(it -> steps(plan, moves, it))
                .filter(it -> !it.due().isBefore(today))
                .toList();
    }

    /** As many as there are periods, one, or none where the day is counted from its appearance. */
    private Stream<Step> steps(SeasonPlan plan, Moves moves, Duty duty) {
        if (duty == Duty.reportProgress) {
            return plan.periods().stream().map(it -> step(plan, moves, duty, it.code()));
        }
        var rule = plan.duties().get(duty.name());
        return rule == null || rule.due() == null
                ? Stream.empty()
                : Stream.of(step(plan, moves, duty, null));
    }

    private Step step(SeasonPlan plan, Moves moves, Duty duty, String period) {
        var all = Moves.all(plan.code(), period);
        return new Step(duty, period, dueDates.of(plan.code(), all, duty, period, moves));
    }
}
