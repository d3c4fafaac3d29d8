package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.springframework.stereotype.Component;

/** 名额测算: answers whether equal nominees need a decision. */
@Component
class CalculateQuotas implements JavaDelegate {

    private final AllocatingQuotas allocating;

    CalculateQuotas(AllocatingQuotas allocating) {
        this.allocating = allocating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("tied", allocating.calculate(Carried.by(execution, "season")));
    }
}
