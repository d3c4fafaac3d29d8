package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.deadline.Ladder;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.engine.InModels;
import org.springframework.stereotype.Component;

/**
 * What the ladder's model asks: where it begins, when the next rung comes, whether there is one.
 */
@Component("ladder")
@InModels
public class LadderSteps {

    private final DutiesAtHand duties;
    private final Deadlines deadlines;
    private final Clock clock;

    LadderSteps(DutiesAtHand duties, Deadlines deadlines, Clock clock) {
        this.duties = duties;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public boolean startsWithFirstReminder(DelegateExecution execution) {
        return ladder(execution).first().rung() == Rung.FIRST_REMINDER;
    }

    public boolean startsWithLastReminder(DelegateExecution execution) {
        return ladder(execution).first().rung() == Rung.LAST_REMINDER;
    }

    /**
     * When the rung comes; a rung that this ladder does without comes with the next. Where none is
     * left, because the duty closes before, the ladder only waits for that.
     */
    public Date date(DelegateExecution execution) {
        var ladder = ladder(execution);
        var comes =
                ladder.from(rungAt(execution))
                        .map(Ladder.Step::comes)
                        .orElseGet(() -> ladder.first().comes().plusYears(1));
        return Date.from(deadlines.at(comes));
    }

    /** Whether anybody is told on this rung, or it is passed over. */
    public boolean urges(DelegateExecution execution) {
        var ladder = ladder(execution);
        var rung = rungAt(execution);
        return ladder.has(rung) && !ladder.hasPassed(rung, LocalDateTime.now(clock));
    }

    public boolean goesOn(DelegateExecution execution) {
        return ladder(execution).goesOnAfter(rungAt(execution));
    }

    private static Rung rungAt(DelegateExecution execution) {
        return Rung.ofElement(execution.getCurrentActivityId());
    }

    private Ladder ladder(DelegateExecution execution) {
        return deadlines.ladder(duties.of(execution));
    }
}
