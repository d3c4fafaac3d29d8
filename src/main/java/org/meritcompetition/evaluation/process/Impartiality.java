package org.meritcompetition.evaluation.process;

import java.util.Collection;
import java.util.List;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.springframework.stereotype.Component;

/**
 * 回避 where no service of the domain sees to it: nobody signs for themselves, nor marks a project of
 * the own unit.
 */
@Component
class Impartiality {

    private final Recusals recusals;

    Impartiality(Recusals recusals) {
        this.recusals = recusals;
    }

    /** Refuses a person who belongs to the unit, or is tied to it. */
    void refuseMemberOf(String unit, TaskAtHand task) {
        recusals.refuse(task.season(), task.actor(), List.of(Concerned.unit(unit)));
    }

    /** Refuses a person who is among those to be decided on. */
    void refuseNamed(Collection<String> names, TaskAtHand task) {
        recusals.refuseNamed(task.actor(), names);
    }
}
