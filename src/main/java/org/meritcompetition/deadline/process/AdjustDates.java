package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.deadline.Move;
import org.meritcompetition.deadline.MovedDates;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/**
 * 调整日期: after the calendar has changed, everything that waits for a date of the season waits for
 * the new one.
 */
@Component
class AdjustDates implements JavaDelegate {

    private final MovingDates dates;
    private final MovedDates moved;
    private final Clock clock;

    AdjustDates(MovingDates dates, MovedDates moved, Clock clock) {
        this.dates = dates;
        this.moved = moved;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var season = Carried.by(execution, "season");
        var changes = dates.changes(season, moved.of(season), List.of());
        var byThePlan =
                changes.tasks().stream()
                        .map(it -> new Move(it.subject(), it.element(), null))
                        .distinct()
                        .toList();
        moved.keep(season, byThePlan, clock.instant());
        changes.carryOut();
    }
}
