package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.ApprovingCommendations;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 缓议期满 */
@Component
class EndDeferral implements JavaDelegate {

    private final ApprovingCommendations approving;

    EndDeferral(ApprovingCommendations approving) {
        this.approving = approving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approving.endDeferral(Carried.by(execution, "season"));
    }
}
