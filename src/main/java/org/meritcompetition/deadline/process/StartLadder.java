package org.meritcompetition.deadline.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.meritcompetition.deadline.Ladder;
import org.meritcompetition.engine.Instances;
import org.springframework.stereotype.Component;

/** 启动督促: the first rung of a duty has come; from here on its ladder sees to it. */
@Component
class StartLadder implements JavaDelegate {

    /** How the end event that starts a task's ladder is called, after the task. */
    static final String SUFFIX = "LadderStarted";

    private final Instances instances;

    StartLadder(Instances instances) {
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var duty = execution.getCurrentActivityId().replace(SUFFIX, "");
        instances.startAlong(
                Ladder.PROCESS,
                ModelPlace.dutyKey(ModelPlace.subjectOf(execution), duty),
                Map.of(DutiesAtHand.HOLDER, holderOf((ExecutionEntity) execution, duty)));
    }

    /**
     * The execution on which the duty's timers hang: the task's own, or that around the tasks of
     * many instances.
     */
    private static String holderOf(ExecutionEntity execution, String duty) {
        var task = (ExecutionEntity) execution.getParent().findExecutions(duty).get(0);
        ActivityImpl activity = execution.getProcessDefinition().findActivity(duty);
        return ModelPlace.isBody(activity.getFlowScope().getId())
                ? task.getParentId()
                : task.getId();
    }
}
