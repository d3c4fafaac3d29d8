package org.meritcompetition.engine.gateway;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.engine.People;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A task is revoked from those who must keep away from it, before anybody is given it: to them it
 * is neither listed nor opened, whatever their groups grant. Where nobody would be left, somebody
 * stands in.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class RecusedKeptOut extends AbstractBpmnParseListener implements KeepingOut {

    private final RecusedPeople recused;
    private final People people;
    private final TasksInOneStatement atHand;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final AnnouncingTasks announcing;
    private final AsProgram program;

    RecusedKeptOut(
            RecusedPeople recused,
            @Lazy People people,
            TasksInOneStatement atHand,
            @Lazy TaskService tasks,
            @Lazy AuthorizationService authorizations,
            AnnouncingTasks announcing,
            AsProgram program) {
        this.recused = recused;
        this.people = people;
        this.atHand = atHand;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.announcing = announcing;
        this.program = program;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(
                        TaskListener.EVENTNAME_CREATE, task -> keepOut((TaskEntity) task));
    }

    private void keepOut(TaskEntity task) {
        if (!recused.concern(task)) {
            return;
        }
        var candidates = candidates(task);
        var out = recused.among(candidates, task);
        out.forEach(account -> revoke(task.getId(), account));
        findStandIn(task, candidates, out);
    }

    private Set<String> candidates(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .flatMap(group -> people.membersOf(group).stream())
                .collect(Collectors.toSet());
    }

    /** Where nobody is left, the task goes to somebody else besides: to the group returned. */
    private Optional<String> findStandIn(TaskEntity task, Set<String> candidates, Set<String> out) {
        if (candidates.isEmpty() || !out.containsAll(candidates)) {
            return Optional.empty();
        }
        for (var group : recused.standIns(task)) {
            var members = people.membersOf(group);
            var kept = recused.among(members, task);
            if (!kept.containsAll(members)) {
                task.addCandidateGroup(group);
                kept.forEach(account -> revoke(task.getId(), account));
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    @Override
    public void reconsider(String account) {
        program.call(
                () -> {
                    lookThrough(account);
                    return null;
                });
    }

    @Override
    public Set<String> from(String task, Set<String> accounts) {
        return program.call(() -> keepOut(task, accounts));
    }

    @Override
    public Set<String> keptOutOf(String task) {
        return program.call(
                () ->
                        authorizations
                                .createAuthorizationQuery()
                                .resourceType(Resources.TASK)
                                .resourceId(task)
                                .authorizationType(AUTH_TYPE_REVOKE)
                                .list()
                                .stream()
                                .map(Authorization::getUserId)
                                .collect(Collectors.toSet()));
    }

    private Set<String> keepOut(String id, Set<String> accounts) {
        var out = atHand.find(id).map(task -> recused.among(accounts, task)).orElse(Set.of());
        out.forEach(account -> revoke(id, account));
        return out;
    }

    private void lookThrough(String account) {
        var groups = List.copyOf(people.groupsOf(account));
        if (groups.isEmpty()) {
            return;
        }
        var offered =
                tasks.createTaskQuery().taskCandidateGroupIn(groups).includeAssignedTasks().list();
        for (var task : offered) {
            var entity = (TaskEntity) task;
            if (!recused.among(Set.of(account), entity).isEmpty()) {
                if (account.equals(entity.getAssignee())) {
                    entity.setDelegationState(null);
                    entity.setOwner(null);
                    tasks.saveTask(entity);
                    tasks.setAssignee(entity.getId(), null);
                }
                revoke(entity.getId(), account);
                var candidates = candidates(entity);
                findStandIn(entity, candidates, recused.among(candidates, entity))
                        .ifPresent(group -> announcing.announce(entity, List.of(group)));
            }
        }
    }

    private void revoke(String task, String account) {
        var own =
                authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task)
                        .userIdIn(account)
                        .list();
        if (own.stream().anyMatch(it -> it.getAuthorizationType() == AUTH_TYPE_REVOKE)) {
            return;
        }
        own.forEach(granted -> authorizations.deleteAuthorization(granted.getId()));
        var revocation = authorizations.createNewAuthorization(AUTH_TYPE_REVOKE);
        revocation.setUserId(account);
        revocation.setResource(Resources.TASK);
        revocation.setResourceId(task);
        revocation.removePermission(Permissions.ALL);
        authorizations.saveAuthorization(revocation);
    }
}
