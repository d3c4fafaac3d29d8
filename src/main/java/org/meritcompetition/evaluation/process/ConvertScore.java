package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
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
                Carried.by(execution, "season"),
                Carried.by(execution, "track"),
                Carried.by(execution, "entry"));
    }
}
