package org.meritcompetition.engine.gateway;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.meritcompetition.engine.TaskArrived;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says of every new task that it is there, after it has got its name and its assignee. */
@Component
@Order
class AnnouncingTasks extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    AnnouncingTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::announce);
    }

    private void announce(DelegateTask created) {
        announce(
                (TaskEntity) created,
                created.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    /** Says to these groups that the task is there. */
    void announce(TaskEntity created, List<String> groups) {
        var task = EngineTasks.atHand(created);
        var process = created.getProcessDefinition().getKey();
        events.publishEvent(
                new TaskArrived(
                        task.id(),
                        task.duty(),
                        created.getName(),
                        process,
                        task.businessKey(),
                        created.getAssignee(),
                        groups,
                        task.actor(),
                        created.getDueDate() == null ? null : created.getDueDate().toInstant(),
                        task.names()));
    }
}
