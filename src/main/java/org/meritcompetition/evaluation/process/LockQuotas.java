package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.springframework.stereotype.Component;

/** 锁定正式备选 */
@Component
class LockQuotas implements JavaDelegate {

    private final BalancingQuotas balancing;

    LockQuotas(BalancingQuotas balancing) {
        this.balancing = balancing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        balancing.lock(Carried.by(execution, "season"));
    }
}
