package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 撤下并递补 */
@Component
class SucceedOpposed implements JavaDelegate {

    private final HandlingObjections handling;

    SucceedOpposed(HandlingObjections handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.succeed(ObjectionOf.process(execution));
    }
}
