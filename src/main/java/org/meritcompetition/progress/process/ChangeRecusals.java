package org.meritcompetition.progress.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.registration.RecusingReviewers;
import org.springframework.stereotype.Component;

/**
 * Who of the office is tied to a project does not decide whether it is changed or withdrawn. Where
 * that is everybody, whoever stands in for the office at the acceptance does.
 */
@Component
class ChangeRecusals implements Recusing {

    private final RecusingReviewers reviewers;

    ChangeRecusals(RecusingReviewers reviewers) {
        this.reviewers = reviewers;
    }

    @Override
    public Set<String> duties() {
        return Set.of("reviewChange");
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return reviewers.concerned(task.entry(), accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return reviewers.standIns(task.division());
    }
}
