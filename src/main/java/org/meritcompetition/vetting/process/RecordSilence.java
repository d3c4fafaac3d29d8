package org.meritcompetition.vetting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.vetting.Consulting;
import org.springframework.stereotype.Component;

/** 记未回复 */
@Component
class RecordSilence implements JavaDelegate {

    private final Consulting consulting;

    RecordSilence(Consulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consulting.recordSilence(Carried.by(execution, "season"), Carried.by(execution, "body"));
    }
}
