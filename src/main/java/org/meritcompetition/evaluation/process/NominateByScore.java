package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.Nominating;
import org.springframework.stereotype.Component;

/** 按得分排序 */
@Component
class NominateByScore implements JavaDelegate {

    private final Nominating nominating;

    NominateByScore(Nominating nominating) {
        this.nominating = nominating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        nominating.byScore(Carried.by(execution, "season"), Carried.by(execution, "track"));
    }
}
