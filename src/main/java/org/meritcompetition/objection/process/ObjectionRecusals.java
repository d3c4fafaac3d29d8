package org.meritcompetition.objection.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.RecusingNominees;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** Who belongs to the opposed one's unit neither verifies nor decides the objection. */
@Component
class ObjectionRecusals implements Recusing {

    private static final String CONCLUSION = "concludeObjection";

    private final HandlingObjections handling;
    private final RecusingNominees nominees;

    ObjectionRecusals(HandlingObjections handling, RecusingNominees nominees) {
        this.handling = handling;
        this.nominees = nominees;
    }

    @Override
    public Set<String> duties() {
        return Set.of("verifyObjection", CONCLUSION);
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        var nominee = handling.sheet(task.named(ObjectionOf.NAME)).nominee();
        return nominees.concerned(task.season(), nominee, accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return task.duty().equals(CONCLUSION) ? nominees.inPlaceOfChair(task.season()) : List.of();
    }
}
