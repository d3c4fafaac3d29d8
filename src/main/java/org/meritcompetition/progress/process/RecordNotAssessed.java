package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.progress.AssessingOwnPlans;
import org.springframework.stereotype.Component;

/** 记未自评 */
@Component
class RecordNotAssessed implements JavaDelegate {

    private final AssessingOwnPlans assessing;

    RecordNotAssessed(AssessingOwnPlans assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.leaveUnassessed(execution.getProcessBusinessKey());
    }
}
