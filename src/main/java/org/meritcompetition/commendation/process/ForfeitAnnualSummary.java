package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.SummingUpYears;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 记未报 */
@Component
class ForfeitAnnualSummary implements JavaDelegate {

    private final SummingUpYears summing;

    ForfeitAnnualSummary(SummingUpYears summing) {
        this.summing = summing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        summing.recordMissing(Carried.by(execution, "season"), Carried.by(execution, "unit"));
    }
}
