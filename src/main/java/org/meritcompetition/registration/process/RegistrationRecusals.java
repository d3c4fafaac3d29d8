package org.meritcompetition.registration.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.registration.RecusingReviewers;
import org.springframework.stereotype.Component;

/**
 * Who of the office belongs to a unit, or is tied to it or to those in its entry, neither accepts
 * the entry nor marks the plan. Where that is everybody, the leading group does.
 */
@Component
class RegistrationRecusals implements Recusing {

    private static final String REVIEW = "reviewEntry";

    private final RecusingReviewers reviewers;

    RegistrationRecusals(RecusingReviewers reviewers) {
        this.reviewers = reviewers;
    }

    @Override
    public Set<String> duties() {
        return Set.of(REVIEW, "scoreWorkPlan");
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return task.duty().equals(REVIEW)
                ? reviewers.concerned(task.entry(), accounts)
                : reviewers.ofUnit(task.season(), task.unit(), accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return reviewers.standIns(task.division());
    }
}
