package org.meritcompetition.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.deadline.DecidingExtensions;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 记失效: the duty is done or closed, nobody decided on its extension. */
@Component
class LapseExtension implements JavaDelegate {

    private final DecidingExtensions deciding;

    LapseExtension(DecidingExtensions deciding) {
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.lapse(Carried.by(execution, OpenExtension.EXTENSION));
    }
}
