package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.RecusingBalancers;
import org.meritcompetition.organisation.Group;
import org.springframework.stereotype.Component;

/**
 * 双人复核: a departure from the calculation is confirmed by nobody who is tied to those it is about.
 */
@Component
class QuotaRecusals implements Recusing {

    private final RecusingBalancers balancers;

    QuotaRecusals(RecusingBalancers balancers) {
        this.balancers = balancers;
    }

    @Override
    public Set<String> duties() {
        return Set.of("confirmQuotas");
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return balancers.concerned(task.season(), accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return List.of(Group.leadingGroup(task.division()));
    }
}
