package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 记未核查 */
@Component
class LeaveUnverified implements JavaDelegate {

    private final HandlingObjections handling;

    LeaveUnverified(HandlingObjections handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.leaveUnverified(ObjectionOf.process(execution));
    }
}
