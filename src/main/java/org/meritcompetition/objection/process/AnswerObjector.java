package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 答复异议人 */
@Component
class AnswerObjector implements JavaDelegate {

    private final HandlingObjections handling;

    AnswerObjector(HandlingObjections handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.answer(ObjectionOf.process(execution));
    }
}
