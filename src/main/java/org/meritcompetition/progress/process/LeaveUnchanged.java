package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.DecidingChanges;
import org.springframework.stereotype.Component;

/** 维持不变: the office was silent about the request. */
@Component
class LeaveUnchanged implements JavaDelegate {

    private final DecidingChanges deciding;

    LeaveUnchanged(DecidingChanges deciding) {
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.leaveUnchanged(Carried.by(execution, Names.ENTRY));
    }
}
