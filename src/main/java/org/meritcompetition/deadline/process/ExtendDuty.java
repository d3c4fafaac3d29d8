package org.meritcompetition.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.deadline.DecidingExtensions;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 改期: the dates of a duty whose extension was granted move together. */
@Component
class ExtendDuty implements JavaDelegate {

    private final DecidingExtensions deciding;

    ExtendDuty(DecidingExtensions deciding) {
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.carryOut(Carried.by(execution, OpenExtension.EXTENSION));
    }
}
