package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.springframework.stereotype.Component;

/** 不采纳改动 */
@Component
class DiscardAdjustment implements JavaDelegate {

    private final BalancingQuotas balancing;

    DiscardAdjustment(BalancingQuotas balancing) {
        this.balancing = balancing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        balancing.discardAdjustment(Carried.by(execution, "season"));
    }
}
