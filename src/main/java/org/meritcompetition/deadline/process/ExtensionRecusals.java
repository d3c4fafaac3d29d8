package org.meritcompetition.deadline.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.springframework.stereotype.Component;

/** 延期审核: nobody of the office gives more time to the own unit; the leading group stands in. */
@Component
class ExtensionRecusals implements Recusing {

    private final Recusals recusals;

    ExtensionRecusals(Recusals recusals) {
        this.recusals = recusals;
    }

    @Override
    public Set<String> duties() {
        return Set.of("reviewExtension");
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return recusals.among(task.season(), accounts, List.of(Concerned.unit(task.unit())));
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return List.of(Group.leadingGroup(task.division()));
    }
}
