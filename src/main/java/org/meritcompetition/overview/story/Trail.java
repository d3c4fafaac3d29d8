package org.meritcompetition.overview.story;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.meritcompetition.deadline.Ladder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when about a project, as the engine's history has it; one statement. */
@Repository
@Transactional(readOnly = true)
public class Trail {

    private static final String OF_ENTRY =
            "select place.process, place.duty, task.name_ as name,"
                    + " coalesce(nullif(person.last_, ''), task.assignee_, ("
                    + "select string_agg(coalesce(team.name_, link.group_id_), '、' order by link.group_id_)"
                    + " from act_ru_identitylink link left join act_id_group team on team.id_ = link.group_id_"
                    + " where link.task_id_ = task.id_ and link.type_ = 'candidate'), '—') as who,"
                    + " %s as start, %s as \"end\", %s as due,"
                    + " coalesce(task.delete_reason_ = 'completed', false) as done"
                    + " from task_place place join act_hi_taskinst task on task.id_ = place.task"
                    + " left join act_id_user person on person.id_ = task.assignee_"
                    + " where place.entry = :entry and place.process <> :ladder"
                    + " order by task.start_time_, task.end_time_ nulls last, task.id_";

    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tasks about a project, the earliest first; those that only urge are left out. */
    public List<Step> of(String entry) {
        return jdbc.sql(
                        OF_ENTRY.formatted(
                                local("task.start_time_"),
                                local("task.end_time_"),
                                local("task.due_date_")))
                .param("entry", entry)
                .param("ladder", Ladder.PROCESS)
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId())
                .query(Step.class)
                .list();
    }

    private static String local(String moment) {
        return "(%s at time zone :machine at time zone :zone)".formatted(moment);
    }
}
