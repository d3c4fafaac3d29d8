package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.ScreeningApplications;
import org.springframework.stereotype.Component;

/** 资格复查: before the judge's sheet is drawn, every rule is asked again. */
@Component
class RescreenApplications implements JavaDelegate {

    private final ScreeningApplications screening;

    RescreenApplications(ScreeningApplications screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        screening.screenAgain(Carried.by(execution, "season"));
    }
}
