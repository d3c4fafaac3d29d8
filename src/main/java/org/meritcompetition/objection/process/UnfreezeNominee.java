package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.Supplementing;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 解除冻结, and on to a decision of its own where the notice is over. */
@Component
class UnfreezeNominee implements JavaDelegate {

    private final HandlingObjections handling;
    private final Supplementing supplementing;

    UnfreezeNominee(HandlingObjections handling, Supplementing supplementing) {
        this.handling = handling;
        this.supplementing = supplementing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.unfreeze(ObjectionOf.process(execution));
        supplementing.startWhereSomebodyWaits(Carried.by(execution, "season"));
    }
}
