package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.WithdrawingProjects;
import org.springframework.stereotype.Component;

/** 撤回项目 */
@Component
class WithdrawProject implements JavaDelegate {

    private final WithdrawingProjects withdrawing;

    WithdrawProject(WithdrawingProjects withdrawing) {
        this.withdrawing = withdrawing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawing.withdraw(Carried.by(execution, Names.ENTRY));
    }
}
