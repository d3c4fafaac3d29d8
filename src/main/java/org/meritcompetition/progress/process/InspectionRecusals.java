package org.meritcompetition.progress.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.progress.RecusingInspectors;
import org.springframework.stereotype.Component;

/** Judges keep away from a project's inspection, and from the review of their track's reports. */
@Component
class InspectionRecusals implements Recusing {

    private static final String INSPECTION = "inspectMidterm";
    private static final String REVIEW = "reviewTrack";

    private final RecusingInspectors inspectors;

    InspectionRecusals(RecusingInspectors inspectors) {
        this.inspectors = inspectors;
    }

    @Override
    public Set<String> duties() {
        return Set.of(INSPECTION, REVIEW);
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return task.duty().equals(INSPECTION)
                ? inspectors.ofProject(task.entry(), accounts)
                : inspectors.ofReview(task.season(), task.track(), task.period(), accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return inspectors.standIns(task.division(), task.track());
    }
}
