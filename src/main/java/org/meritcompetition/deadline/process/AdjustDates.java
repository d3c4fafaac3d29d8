package org.meritcompetition.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * 调整日期: after the season's file has changed, everything that waits for a date of it waits for the
 * new one.
 */
@Component
class AdjustDates implements JavaDelegate {

    private final MovingDates dates;

    AdjustDates(MovingDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dates.of((String) execution.getVariable("season"));
    }
}
