package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.DeployingEvaluation;
import org.springframework.stereotype.Component;

/** 用默认部署 */
@Component
class DeployByDefault implements JavaDelegate {

    private final DeployingEvaluation deploying;

    DeployByDefault(DeployingEvaluation deploying) {
        this.deploying = deploying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deploying.byDefault(Carried.by(execution, "season"));
    }
}
