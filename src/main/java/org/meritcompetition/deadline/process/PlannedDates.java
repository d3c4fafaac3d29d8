package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.meritcompetition.deadline.DutyDates;
import org.meritcompetition.deadline.Moves;
import org.meritcompetition.season.plan.OfficeHours;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/**
 * For which moment a task or timer that is there already has to wait by the plan and the moves as
 * they are now.
 */
@Component
class PlannedDates {

    private final Deadlines deadlines;
    private final Clock clock;

    PlannedDates(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Empty where its date does not follow from the plan. */
    Optional<Instant> of(Waiting it, SeasonPlan plan, Moves moves) {
        var dates =
                deadlines.dates(
                        plan,
                        moves,
                        it.subject(),
                        ModelPlace.dutyOf(it.element()),
                        it.period(),
                        it.created());
        return day(it, dates).map(deadlines::at);
    }

    private Optional<LocalDateTime> day(Waiting it, DutyDates dates) {
        if (it.isTask()) {
            return Optional.of(dates.due().atTime(OfficeHours.END_OF_DAY));
        } else if (it.startsLadder()) {
            return Optional.of(dates.ladder(LocalDateTime.now(clock)).first().comes());
        } else if (it.element().endsWith(ModelPlace.CLOSING_TIMER)) {
            return Optional.of(dates.closing().atTime(OfficeHours.END_OF_DAY));
        } else if (it.element().endsWith("Opens")) {
            return Optional.of(dates.opens().atTime(Deadlines.START_OF_DAY));
        } else if (it.element().endsWith("Ends")) {
            return Optional.of(dates.phaseEnd().atTime(OfficeHours.END_OF_DAY));
        }
        return it.element().equals("scoresFreeze")
                ? Optional.of(dates.scoresFrozen().atTime(OfficeHours.END_OF_DAY))
                : Optional.empty();
    }
}
