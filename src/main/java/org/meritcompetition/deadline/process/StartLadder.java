package org.meritcompetition.deadline.process;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.meritcompetition.deadline.Urging;
import org.meritcompetition.engine.Instances;
import org.springframework.stereotype.Component;

/** 启动督促: an overdue duty goes to the next in charge, as a task of theirs that waits. */
@Component
class StartLadder implements JavaDelegate {

    private static final String SUFFIX = "Escalated";
    private static final List<String> NAMES = List.of("season", "division", "unit", "track");

    private final Instances instances;

    StartLadder(Instances instances) {
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var duty = execution.getCurrentActivityId().replace(SUFFIX, "");
        var task = taskOf((ExecutionEntity) execution, duty);
        var responsible =
                task.getCandidateGroupIdExpressions()
                        .iterator()
                        .next()
                        .getValue(execution)
                        .toString();
        var names = new HashMap<String, String>();
        NAMES.forEach(
                name -> {
                    if (execution.getVariable(name) instanceof String value) {
                        names.put(name, value);
                    }
                });
        names.put("duty", duty);
        names.put("dutyName", task.getNameExpression().getExpressionText());
        names.put("responsible", responsible);
        names.put("urger", Urging.whoUrges(responsible));
        instances.start("deadline-ladder", ModelPlace.ladderKey(execution, duty), names);
    }

    private static TaskDefinition taskOf(ExecutionEntity execution, String duty) {
        ActivityImpl activity = execution.getProcessDefinition().findActivity(duty);
        return ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    }
}
