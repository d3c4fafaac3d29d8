package org.meritcompetition.cooperation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Reopenable.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of what ended its process with the submission: until when it is open, and who has read it. */
@Repository
class EndedSubmissions {

    /** Read is whose reader has opened the form since, or is done with it. */
    private static final String UNREAD =
            " not exists (select 1 from unnest(sent.read_at) place"
                    + " join act_hi_procinst instance on instance.business_key_ = split_part(place, '#', 2)"
                    + " join act_hi_taskinst reading on reading.proc_inst_id_ = instance.proc_inst_id_"
                    + " and reading.task_def_key_ = split_part(place, '#', 1)"
                    + " where reading.end_time_ is not null or exists (select 1 from task_opening opening"
                    + " where opening.task = reading.id_ and opening.account <> sent.actor and opening.at >= sent.at))";

    private final JdbcClient jdbc;

    EndedSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String task, Instant closesAt, List<Reading> readings) {
        jdbc.sql(
                        "update task_submission set closes_at = :closes, read_at = :readings where task = :task")
                .param("task", task)
                .param("closes", Timestamp.from(closesAt))
                .param(
                        "readings",
                        readings.stream()
                                .map(it -> it.duty() + "#" + it.businessKey())
                                .toArray(String[]::new))
                .update();
    }

    boolean isUnread(String task) {
        return jdbc.sql(
                                "select count(*) from task_submission sent where sent.task = :task and"
                                        + UNREAD)
                        .param("task", task)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The person's submissions that could be taken back now. */
    Set<String> possible(String actor, Instant now) {
        return jdbc.sql(
                        "select sent.task from task_submission sent where sent.actor = :actor"
                                + " and sent.taken_back_at is null and sent.closes_at > :now and"
                                + UNREAD)
                .param("actor", actor)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .set();
    }
}
