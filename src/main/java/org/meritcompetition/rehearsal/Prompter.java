package org.meritcompetition.rehearsal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears of every new task, after it has been assigned. */
@Component
@Profile("rehearse")
@Order
class Prompter extends AbstractBpmnParseListener {

    private final Queue<Prompt> prompts = new ArrayDeque<>();

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var form = task.getCamundaFormDefinitionKey().getExpressionText();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, it -> hear(it, form));
    }

    private void hear(DelegateTask task, String form) {
        var names =
                Stream.of("unit", "entry", "nominee")
                        .map(task::getVariable)
                        .map(it -> it == null ? "" : it.toString())
                        .toList();
        prompts.add(
                new Prompt(
                        task.getId(),
                        form,
                        task.getTaskDefinitionKey(),
                        task.getExecution().getProcessBusinessKey() + names + judge(task),
                        task.getAssignee(),
                        task.getCandidates().stream().map(it -> it.getGroupId()).sorted().toList(),
                        task.getCreateTime().toInstant(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()));
    }

    /** Who comes after the first of several judges. */
    private static String judge(DelegateTask task) {
        return task.getVariable("judge") instanceof String number && !number.equals("1")
                ? "#" + number
                : "";
    }

    /** The tasks that came up since the last call. */
    Queue<Prompt> heard() {
        var heard = new ArrayDeque<>(prompts);
        prompts.clear();
        return heard;
    }
}
