package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.evaluation.AssessingYearEnd;
import org.springframework.stereotype.Component;

/** 折算得分 */
@Component
class ConvertScore implements JavaDelegate {

    private final AssessingYearEnd assessing;

    ConvertScore(AssessingYearEnd assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.leaveOut(
                Names.of(execution, "season"),
                Names.of(execution, "track"),
                Names.of(execution, "entry"));
    }
}
