package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 冻结该人选 */
@Component
class FreezeNominee implements JavaDelegate {

    private final HandlingObjections handling;

    FreezeNominee(HandlingObjections handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.freeze(ObjectionOf.process(execution));
    }
}
