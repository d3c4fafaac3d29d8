package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.FreezingScores;
import org.springframework.stereotype.Component;

/** 冻结得分 */
@Component
class FreezeScore implements JavaDelegate {

    private final FreezingScores freezing;

    FreezeScore(FreezingScores freezing) {
        this.freezing = freezing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        freezing.freeze(Carried.by(execution, "entry"));
    }
}
