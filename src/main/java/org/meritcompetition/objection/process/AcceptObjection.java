package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 登记异议: whether a real name stands behind it. */
@Component
class AcceptObjection implements JavaDelegate {

    private final HandlingObjections handling;

    AcceptObjection(HandlingObjections handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("named", handling.isAccepted(ObjectionOf.process(execution)));
    }
}
