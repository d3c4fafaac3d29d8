package org.meritcompetition.overview;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of a season, with whom each is; one statement a question. */
@Repository
@Transactional(readOnly = true)
public class AssignedTasks {

    /** More boxes than a browser may send at once. */
    public static final int MOST = 500;

    private static final String TASK =
            "select task.id_ as id, task.name_ as name, place.subject, place.duty, place.step,"
                    + " task.proc_inst_id_ as instance, task.assignee_ as account,"
                    + " coalesce(nullif(person.last_, ''), task.assignee_, (select string_agg(coalesce(team.name_,"
                    + " link.group_id_), '、' order by link.group_id_) from act_ru_identitylink link"
                    + " left join act_id_group team on team.id_ = link.group_id_ where link.task_id_ = task.id_"
                    + " and link.type_ = 'candidate' and link.group_id_ is not null), '无人') as holder,"
                    + " (task.due_date_ at time zone :machine at time zone :zone) as due,"
                    + " task.suspension_state_ = 2 as suspended, exists (select 1 from act_ru_execution own"
                    + " where own.id_ = task.proc_inst_id_ and own.super_exec_ is not null) as awaited";
    private static final String FROM =
            " from task_place place join act_ru_task task on task.id_ = place.task"
                    + " left join act_id_user person on person.id_ = task.assignee_";
    private static final String ORDER = " order by task.due_date_ nulls last, task.name_, task.id_";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignedTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The most urgent first. */
    public List<AssignedTask> find(TaskFilter filter, int most) {
        return asked(TASK + FROM + conditions(filter) + ORDER + " limit :most", filter)
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId())
                .param("most", most)
                .query(AssignedTask.class)
                .list();
    }

    public long count(TaskFilter filter) {
        return asked("select count(*)" + FROM + conditions(filter), filter)
                .query(Long.class)
                .single();
    }

    private static String conditions(TaskFilter filter) {
        return Conditions.of(filter.duty(), filter.unit(), filter.track(), filter.person());
    }

    private JdbcClient.StatementSpec asked(String sql, TaskFilter filter) {
        return jdbc.sql(sql)
                .param("season", filter.season())
                .param("duty", filter.duty())
                .param("unit", filter.unit())
                .param("track", filter.track())
                .param("person", filter.person());
    }

    /** The steps that are open, by duty. */
    public Map<String, String> steps(String season) {
        var steps = new TreeMap<String, String>();
        jdbc.sql(
                        "select place.duty, max(place.step)"
                                + FROM
                                + Conditions.OF_SEASON
                                + " group by place.duty")
                .param("season", season)
                .query((row, number) -> steps.put(row.getString(1), row.getString(2)))
                .list();
        return steps;
    }

    /** Of these tasks those that are still open. */
    List<AssignedTask> chosen(String season, Collection<String> tasks) {
        return jdbc.sql(TASK + FROM + Conditions.OF_SEASON + " and task.id_ in (:tasks)" + ORDER)
                .param("season", season)
                .param("tasks", tasks)
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId())
                .query(AssignedTask.class)
                .list();
    }

    /** All tasks of the instances in which these tasks stand: what rests, rests together. */
    List<AssignedTask> together(String season, Collection<String> tasks) {
        return jdbc.sql(
                        TASK
                                + FROM
                                + Conditions.OF_SEASON
                                + " and task.proc_inst_id_ in (select own.proc_inst_id_ from act_ru_task own"
                                + " where own.id_ in (:tasks))"
                                + ORDER)
                .param("season", season)
                .param("tasks", tasks)
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId())
                .query(AssignedTask.class)
                .list();
    }

    /** Somebody to whom a task can go. */
    public record Taker(String account, String name) {}

    /** Who belongs to a group to which one of these tasks is offered. */
    public List<Taker> takers(Collection<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select distinct member.user_id_ as account,"
                                        + " coalesce(nullif(person.last_, ''), member.user_id_) as name"
                                        + " from act_ru_identitylink link"
                                        + " join act_id_membership member on member.group_id_ = link.group_id_"
                                        + " join act_id_user person on person.id_ = member.user_id_"
                                        + " where link.type_ = 'candidate' and link.task_id_ in (:tasks) order by 2, 1")
                        .param("tasks", tasks)
                        .query(Taker.class)
                        .list();
    }

    /** Of these tasks those that are offered to a group of the person. */
    Set<String> offeredTo(String account, Collection<String> tasks) {
        return jdbc.sql(
                        "select distinct link.task_id_ from act_ru_identitylink link"
                                + " join act_id_membership member on member.group_id_ = link.group_id_"
                                + " where link.type_ = 'candidate' and member.user_id_ = :account"
                                + " and link.task_id_ in (:tasks)")
                .param("account", account)
                .param("tasks", tasks)
                .query(String.class)
                .set();
    }
}
