package org.meritcompetition.organisation.process;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.organisation.Accounts.GroupChange;
import org.meritcompetition.organisation.OpenWork;
import org.meritcompetition.organisation.TaskHandedOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link OpenWork} in the process engine. */
@Component
class EngineWork implements OpenWork {

    private final TaskService tasks;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final KeepingOut keepingOut;
    private final ApplicationEventPublisher events;
    private final AsProgram program;

    EngineWork(
            @Lazy TaskService tasks,
            @Lazy IdentityService identity,
            @Lazy AuthorizationService authorizations,
            KeepingOut keepingOut,
            ApplicationEventPublisher events,
            AsProgram program) {
        this.tasks = tasks;
        this.identity = identity;
        this.authorizations = authorizations;
        this.keepingOut = keepingOut;
        this.events = events;
        this.program = program;
    }

    @Override
    public void follow(Collection<GroupChange> changes) {
        var groups = new HashSet<String>();
        changes.forEach(
                it -> {
                    groups.addAll(it.joined());
                    groups.addAll(it.left());
                });
        if (!groups.isEmpty()) {
            program.call(
                    () -> {
                        var members = new MembersToBe(identity, changes);
                        offeredTo(groups).forEach(task -> settle(task, members));
                        return null;
                    });
        }
    }

    private void settle(Task task, MembersToBe members) {
        var people = people(task, members);
        var assignee = task.getAssignee();
        if (assignee != null && people.contains(assignee)) {
            return;
        }
        give(
                task,
                lender(task, people).orElse(people.size() == 1 ? people.iterator().next() : null));
    }

    private Set<String> people(Task task, MembersToBe members) {
        var people = new HashSet<String>();
        candidateGroups(task).forEach(group -> people.addAll(members.of(group)));
        people.removeAll(keepingOut.from(task.getId(), people));
        return people;
    }

    /** Whoever lent the task has it back before anybody else. */
    private static Optional<String> lender(Task task, Set<String> people) {
        return Optional.ofNullable(task.getOwner())
                .filter(it -> task.getDelegationState() == DelegationState.PENDING)
                .filter(people::contains);
    }

    @Override
    public Set<String> pass(String from, String to, Set<String> groups) {
        return program.call(
                () -> {
                    List<Task> mine = tasks.createTaskQuery().taskAssignee(from).list();
                    var members = new MembersToBe(identity, List.of());
                    var passed =
                            mine.stream()
                                    .filter(task -> !isBackWithLender(task, members))
                                    .filter(
                                            task ->
                                                    candidateGroups(task).stream()
                                                            .anyMatch(groups::contains))
                                    .filter(task -> isFreeFor(task.getId(), to))
                                    .toList();
                    passed.forEach(task -> give(task, to));
                    return passed.stream().map(Task::getId).collect(Collectors.toSet());
                });
    }

    private boolean isBackWithLender(Task task, MembersToBe members) {
        if (task.getDelegationState() != DelegationState.PENDING) {
            return false;
        }
        var lender = lender(task, people(task, members));
        lender.ifPresent(it -> give(task, it));
        return lender.isPresent();
    }

    @Override
    public void giveBack(Collection<String> ids, String from, String to) {
        if (!ids.isEmpty()) {
            program.call(
                    () -> {
                        tasks
                                .createTaskQuery()
                                .taskIdIn(ids.toArray(String[]::new))
                                .taskAssignee(from)
                                .list()
                                .stream()
                                .filter(task -> isFreeFor(task.getId(), to))
                                .forEach(task -> give(task, to));
                        return null;
                    });
        }
    }

    @Override
    public void hand(String id, String to) {
        program.call(
                () -> {
                    give(tasks.createTaskQuery().taskId(id).singleResult(), to);
                    return null;
                });
    }

    private boolean isFreeFor(String task, String person) {
        return keepingOut.from(task, Set.of(person)).isEmpty();
    }

    private List<Task> offeredTo(Collection<String> groups) {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks()
                .list();
    }

    private Set<String> candidateGroups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(it -> it != null)
                .collect(Collectors.toSet());
    }

    /** The engine leaves the former assignee's own grant on the task; it is taken away here. */
    private void give(Task task, String to) {
        var former = task.getAssignee();
        endLending(task);
        if (former != null && !former.equals(to)) {
            authorizations
                    .createAuthorizationQuery()
                    .userIdIn(former)
                    .authorizationType(AUTH_TYPE_GRANT)
                    .resourceType(Resources.TASK)
                    .resourceId(task.getId())
                    .list()
                    .forEach(it -> authorizations.deleteAuthorization(it.getId()));
        }
        if (former == null ? to != null : !former.equals(to)) {
            tasks.setAssignee(task.getId(), to);
            if (to != null) {
                tell(task, to);
            }
        }
    }

    /** A lent task that goes elsewhere is nobody's to hand back any more. */
    private void endLending(Task task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            task.setDelegationState(null);
            task.setOwner(null);
            tasks.saveTask(task);
        }
    }

    private void tell(Task task, String to) {
        var season = (String) tasks.getVariable(task.getId(), "season");
        if (season != null) {
            events.publishEvent(
                    new TaskHandedOver(
                            task.getId(),
                            task.getName(),
                            season,
                            candidateGroups(task).stream().sorted().toList(),
                            to,
                            task.getDueDate() == null ? null : task.getDueDate().toInstant()));
        }
    }
}
