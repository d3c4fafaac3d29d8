package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.AnsweringGuidance;
import org.springframework.stereotype.Component;

/** 记未回应 */
@Component
class RecordNotAnswered implements JavaDelegate {

    private final AnsweringGuidance answering;

    RecordNotAnswered(AnsweringGuidance answering) {
        this.answering = answering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answering.leaveUnanswered(Carried.by(execution, Names.ENTRY));
    }
}
