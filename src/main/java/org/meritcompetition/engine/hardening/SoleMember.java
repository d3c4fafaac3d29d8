package org.meritcompetition.engine.hardening;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.meritcompetition.engine.gateway.RecusedPeople;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a task to the one person who can do it, so that nobody has to claim it before filling the
 * form.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class SoleMember extends AbstractBpmnParseListener {

    private final GroupMembers members;
    private final RecusedPeople recused;

    SoleMember(GroupMembers members, RecusedPeople recused) {
        this.members = members;
        this.recused = recused;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::assign);
    }

    private void assign(DelegateTask task) {
        if (task.getAssignee() != null) {
            return;
        }
        Set<String> people =
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .map(members::of)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet());
        people.removeAll(recused.among(people, (TaskEntity) task));
        if (people.size() == 1) {
            task.setAssignee(people.iterator().next());
        }
    }
}
