package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.Succeeding;
import org.springframework.stereotype.Component;

/** 资格复核递补 */
@Component
class RecheckAndSucceed implements JavaDelegate {

    private final Succeeding succeeding;

    RecheckAndSucceed(Succeeding succeeding) {
        this.succeeding = succeeding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        succeeding.recheck(Carried.by(execution, "season"));
    }
}
