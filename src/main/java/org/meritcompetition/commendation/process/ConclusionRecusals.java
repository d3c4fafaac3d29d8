package org.meritcompetition.commendation.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.commendation.RecusingConcluders;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.springframework.stereotype.Component;

/** Who is tied to one of the list does not read the conclusion; another member concludes. */
@Component
class ConclusionRecusals implements Recusing {

    private final RecusingConcluders concluders;

    ConclusionRecusals(RecusingConcluders concluders) {
        this.concluders = concluders;
    }

    @Override
    public Set<String> duties() {
        return Set.of("approveCommendations", "decideDeferred");
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return concluders.concerned(task.season(), accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return concluders.standIns(task.season());
    }
}
