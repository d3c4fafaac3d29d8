package org.meritcompetition.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.meritcompetition.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends the ladder the moment its duty ends, whichever way it ends. */
@Component
class DutyDone extends AbstractBpmnParseListener {

    private static final String MESSAGE = "dutyDone";

    private final Instances instances;

    DutyDone(@Lazy Instances instances) {
        this.instances = instances;
    }

    @Override
    public void parseBoundaryTimerEventDefinition(
            Element element, boolean interrupting, ActivityImpl timer) {
        if (timer.getId().endsWith(ModelPlace.LADDER_TIMER)) {
            var duty = (ActivityImpl) timer.getEventScope();
            ExecutionListener ended = this::tell;
            duty.addBuiltInListener(ExecutionListener.EVENTNAME_END, ended);
        }
    }

    private void tell(DelegateExecution execution) {
        instances.tell(
                MESSAGE,
                ModelPlace.dutyKey(
                        ModelPlace.subjectOf(execution), ModelPlace.activityOf(execution)));
    }
}
