package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.progress.ReviewingTracks;
import org.springframework.stereotype.Component;

/** 记未点评 */
@Component
class RecordNotReviewed implements JavaDelegate {

    private final ReviewingTracks reviewing;

    RecordNotReviewed(ReviewingTracks reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviewing.leaveUnreviewed(execution.getProcessBusinessKey());
    }
}
