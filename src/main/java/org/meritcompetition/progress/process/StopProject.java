package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.WithdrawingProjects;
import org.springframework.stereotype.Component;

/** 停止实施: the office has refused what was accepted provisionally. */
@Component
class StopProject implements JavaDelegate {

    private final WithdrawingProjects withdrawing;

    StopProject(WithdrawingProjects withdrawing) {
        this.withdrawing = withdrawing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawing.refused(Carried.by(execution, Names.ENTRY));
    }
}
