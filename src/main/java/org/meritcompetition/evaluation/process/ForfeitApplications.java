package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.SigningApplications;
import org.springframework.stereotype.Component;

/** 未审签记录 */
@Component
class ForfeitApplications implements JavaDelegate {

    private final SigningApplications signing;

    ForfeitApplications(SigningApplications signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.close(Carried.by(execution, "season"), Carried.by(execution, "unit"));
    }
}
