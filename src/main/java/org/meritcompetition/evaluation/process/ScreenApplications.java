package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.ScreeningApplications;
import org.springframework.stereotype.Component;

/** 资格审查 */
@Component
class ScreenApplications implements JavaDelegate {

    private final ScreeningApplications screening;

    ScreenApplications(ScreeningApplications screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        screening.screen(Carried.by(execution, "season"), Carried.by(execution, "unit"));
    }
}
