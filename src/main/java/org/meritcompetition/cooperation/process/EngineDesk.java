package org.meritcompetition.cooperation.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.cooperation.DeskTask;
import org.meritcompetition.cooperation.TaskDesk;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.organisation.OpenWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link TaskDesk} in the process engine. */
@Component
class EngineDesk implements TaskDesk {

    /** Of a task that works, belongs to a season and is offered to groups; in one statement. */
    private static final String TASK =
            "select task.id_, task.task_def_key_, task.name_, season.text_ as season, instance.business_key_,"
                    + " task.assignee_, case task.delegation_ when 'PENDING' then task.owner_ end as lender,"
                    + " task.due_date_, array_agg(link.group_id_ order by link.group_id_) as groups"
                    + " from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_"
                    + " join act_ru_variable season on season.execution_id_ = instance.id_ and season.name_ = 'season'"
                    + " join act_ru_identitylink link on link.task_id_ = task.id_ and link.group_id_ is not null"
                    + " where task.id_ = :id and task.suspension_state_ = 1"
                    + " group by task.id_, season.text_, instance.business_key_";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final ManagementService management;
    private final OpenWork work;
    private final AsProgram program;
    private final JdbcClient jdbc;
    private final Clock clock;

    EngineDesk(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy IdentityService identity,
            @Lazy ManagementService management,
            OpenWork work,
            AsProgram program,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.work = work;
        this.program = program;
        this.jdbc = jdbc;
        this.management = management;
        this.clock = clock;
    }

    @Override
    public Optional<DeskTask> find(String id) {
        return jdbc.sql(TASK).param("id", id).query(EngineDesk::read).optional();
    }

    private static DeskTask read(ResultSet row, int number) throws SQLException {
        var due = row.getTimestamp("due_date_");
        return new DeskTask(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("season"),
                row.getString("business_key_"),
                row.getString("assignee_"),
                row.getString("lender"),
                List.of((String[]) row.getArray("groups").getArray()),
                due == null ? null : due.toInstant());
    }

    @Override
    public List<String> of(String businessKey, String duty) {
        return jdbc.sql(
                        "select task.id_ from act_ru_execution instance"
                                + " join act_ru_task task on task.proc_inst_id_ = instance.id_"
                                + " where instance.business_key_ = :businessKey and task.task_def_key_ = :duty")
                .param("businessKey", businessKey)
                .param("duty", duty)
                .query(String.class)
                .list();
    }

    private Task task(String id) {
        return tasks.createTaskQuery().taskId(id).active().singleResult();
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
