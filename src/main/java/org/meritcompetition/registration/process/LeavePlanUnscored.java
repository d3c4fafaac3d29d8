package org.meritcompetition.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.registration.ScoringWorkPlans;
import org.springframework.stereotype.Component;

/** 记未评分: the office was silent about the plan. */
@Component
class LeavePlanUnscored implements JavaDelegate {

    private final ScoringWorkPlans scoring;

    LeavePlanUnscored(ScoringWorkPlans scoring) {
        this.scoring = scoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        scoring.leaveUnscored(
                Carried.by(execution, Names.SEASON), Carried.by(execution, Names.UNIT));
    }
}
