package org.meritcompetition.cooperation.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.cooperation.DeskTask;
import org.meritcompetition.cooperation.TaskDesk;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.organisation.OpenWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link TaskDesk} in the process engine. */
@Component
class EngineDesk implements TaskDesk {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final ManagementService management;
    private final OpenWork work;
    private final AsProgram program;
    private final Clock clock;

    EngineDesk(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy IdentityService identity,
            @Lazy ManagementService management,
            OpenWork work,
            AsProgram program,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.work = work;
        this.program = program;
        this.management = management;
        this.clock = clock;
    }

    @Override
    public Optional<DeskTask> find(String id) {
        return program.call(() -> Optional.ofNullable(task(id)).flatMap(this::read));
    }

    private Task task(String id) {
        return tasks.createTaskQuery().taskId(id).active().singleResult();
    }

    private Optional<DeskTask> read(Task task) {
        var season = season(task.getProcessInstanceId());
        var groups =
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(it -> it != null)
                        .sorted()
                        .toList();
        if (season == null || groups.isEmpty()) {
            return Optional.empty();
        }
        var instance =
                runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult();
        return Optional.of(
                new DeskTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        season,
                        instance.getBusinessKey(),
                        task.getAssignee(),
                        task.getDelegationState() == DelegationState.PENDING
                                ? task.getOwner()
                                : null,
                        groups,
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()));
    }

    /** Asked for by itself: a task's variables would be read with all of their instance. */
    private String season(String instance) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableName("season")
                .list()
                .stream()
                .map(it -> (String) it.getValue())
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isListed(String task) {
        return tasks.createTaskQuery().taskId(task).count() > 0;
    }

    @Override
    public void lend(String task, String colleague) {
        program.call(
                () -> {
                    tasks.delegateTask(task, colleague);
                    return null;
                });
    }

    /** An owner who has left the groups meanwhile does not get it; then it is the groups' again. */
    @Override
    public void bringBack(String id) {
        program.call(
                () -> {
                    var task = task(id);
                    work.hand(id, belongs(task.getOwner(), id) ? task.getOwner() : null);
                    return null;
                });
    }

    private boolean belongs(String account, String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(it -> it != null)
                .anyMatch(
                        group ->
                                identity.createUserQuery()
                                                .userId(account)
                                                .memberOfGroup(group)
                                                .count()
                                        > 0);
    }

    @Override
    public void goBack(String from, String to, Map<String, String> names) {
        var instance =
                program.call(
                        () -> {
                            var task = task(from);
                            var tree = runtime.getActivityInstance(task.getProcessInstanceId());
                            var begun =
                                    runtime.createProcessInstanceModification(
                                                    task.getProcessInstanceId())
                                            .setAnnotation("撤回")
                                            .startBeforeActivity(to);
                            names.forEach(begun::setVariableLocal);
                            begun.cancelActivityInstance(find(tree, task.getExecutionId()).getId())
                                    .execute();
                            return task.getProcessInstanceId();
                        });
        unless(!isClosed(instance, to), "办理期限已过，不能撤回。");
    }

    /** A duty that would be closed at once had better stay done. */
    private boolean isClosed(String instance, String duty) {
        return program.call(
                () ->
                        management
                                        .createJobQuery()
                                        .processInstanceId(instance)
                                        .activityId(duty + "Closed")
                                        .duedateLowerThan(Date.from(clock.instant()))
                                        .count()
                                > 0);
    }

    private static ActivityInstance find(ActivityInstance tree, String execution) {
        for (var id : tree.getExecutionIds()) {
            if (id.equals(execution) && tree.getChildActivityInstances().length == 0) {
                return tree;
            }
        }
        for (var child : tree.getChildActivityInstances()) {
            var found = find(child, execution);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
