package org.meritcompetition.engine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What waits for a person, the most urgent first. Each question names the person or the groups it
 * is about, so the engine's grants, which would cost two further statements each, are not asked.
 */
@Service
public class OpenTasks {

    /** What Tasklist calls the list of what somebody's groups may take. */
    public static final String UNCLAIMED = "待领任务";

    private static final String LIST = "select id_ from act_ru_filter where name_ = :name";

    /** A task's name says its kind first: 项目受理 · 数字化转型 · … */
    private static final String KINDS =
            "select split_part(name_, ' · ', 1) as kind, count(*) as tasks, min(due_date_) as due"
                    + " from act_ru_task task where assignee_ is null and exists (select 1"
                    + " from act_ru_identitylink link where link.task_id_ = task.id_"
                    + " and link.type_ = 'candidate' and link.group_id_ = any (:groups))"
                    + " group by 1 order by 3, 1";

    private final TaskService tasks;
    private final AsProgram asProgram;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTasks(@Lazy TaskService tasks, AsProgram asProgram, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.asProgram = asProgram;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many tasks are the person's own. */
    public long count(String person) {
        return asProgram.call(() -> tasks.createTaskQuery().taskAssignee(person).count());
    }

    /** What the groups' unclaimed tasks are, by kinds, the most urgent first. */
    public List<WaitingKind> unclaimedKinds(List<String> groups) {
        return jdbc.sql(KINDS)
                .param("groups", groups.toArray(String[]::new))
                .query(
                        (row, number) -> {
                            var due = row.getTimestamp("due");
                            return new WaitingKind(
                                    row.getString("kind"),
                                    row.getLong("tasks"),
                                    due == null
                                            ? null
                                            : LocalDateTime.ofInstant(
                                                    due.toInstant(), clock.getZone()),
                                    due != null && due.toInstant().isBefore(clock.instant()));
                        })
                .list();
    }

    /** Tasklist's id of the list of what is unclaimed. */
    public Optional<String> unclaimedList() {
        return jdbc.sql(LIST).param("name", UNCLAIMED).query(String.class).optional();
    }

    /** The person's own tasks, at most as many as asked for. */
    public List<OpenTask> of(String person, int most) {
        var mine =
                asProgram.call(
                        () ->
                                tasks.createTaskQuery()
                                        .taskAssignee(person)
                                        .orderByDueDate()
                                        .asc()
                                        .listPage(0, most));
        var now = Date.from(clock.instant());
        return mine.stream()
                .map(
                        it ->
                                new OpenTask(
                                        it.getId(),
                                        it.getName(),
                                        it.getDueDate() == null
                                                ? null
                                                : LocalDateTime.ofInstant(
                                                        it.getDueDate().toInstant(),
                                                        clock.getZone()),
                                        it.getDueDate() != null && it.getDueDate().before(now)))
                .toList();
    }
}
