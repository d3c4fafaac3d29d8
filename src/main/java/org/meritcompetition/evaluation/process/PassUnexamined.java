package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.springframework.stereotype.Component;

/** 记未审查: the chain goes on. */
@Component
class PassUnexamined implements JavaDelegate {

    private final PreparingDossiers preparing;

    PassUnexamined(PreparingDossiers preparing) {
        this.preparing = preparing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparing.passUnexamined(Carried.by(execution, "season"), Carried.by(execution, "unit"));
    }
}
