package org.meritcompetition.overview.story;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.meritcompetition.deadline.Ladder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 我办过的: what a person has handed in, and where the matter is now; one statement. */
@Repository
@Transactional(readOnly = true)
public class DoneTasks {

    /** The most tasks that are shown. */
    public static final int MOST = 100;

    private static final String OF_PERSON =
            "select task.id_ as id, task.name_ as name, (task.end_time_ at time zone :machine at time zone :zone) as \"end\","
                    + " place.season, place.entry,"
                    + " (select status from project_entry where key = place.entry) as entry_status,"
                    + " place.subject like '%/award/%' as award,"
                    + " (select string_agg(distinct open.name_ || '（' || coalesce(nullif(person.last_, ''),"
                    + " open.assignee_, team.name_, '待认领') || '）', '；')"
                    + " from task_place same join act_ru_task open on open.id_ = same.task"
                    + " left join act_id_user person on person.id_ = open.assignee_"
                    + " left join act_ru_identitylink link on link.task_id_ = open.id_"
                    + " and link.type_ = 'candidate' and link.group_id_ is not null"
                    + " left join act_id_group team on team.id_ = link.group_id_"
                    + " where same.process <> :ladder and (same.entry = place.entry"
                    + " or same.subject = place.subject)) as next"
                    + " from task_place place join act_hi_taskinst task on task.id_ = place.task"
                    + " where task.assignee_ = :person and task.delete_reason_ = 'completed'"
                    + " order by task.end_time_ desc, task.id_ limit :most";

    private final JdbcClient jdbc;
    private final Clock clock;

    DoneTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first, at most {@value #MOST}. */
    public List<DoneTask> of(String person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person)
                .param("ladder", Ladder.PROCESS)
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId())
                .param("most", MOST)
                .query(DoneTask.class)
                .list();
    }
}
