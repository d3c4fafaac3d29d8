package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.springframework.stereotype.Component;

/** 视为放弃 */
@Component
class ForfeitDossiers implements JavaDelegate {

    private final PreparingDossiers preparing;

    ForfeitDossiers(PreparingDossiers preparing) {
        this.preparing = preparing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparing.close(Carried.by(execution, "season"), Carried.by(execution, "unit"));
    }
}
