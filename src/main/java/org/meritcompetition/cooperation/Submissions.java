package org.meritcompetition.cooperation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in last, and whether somebody else has opened what follows. */
@Repository
class Submissions {

    /** Opened is whose form somebody else has looked at, or what somebody else has claimed. */
    private static final String UNOPENED =
            " not exists (select 1 from task_opening opening where opening.task = waiting.id_"
                    + " and opening.account <> sent.actor)"
                    + " and not exists (select 1 from act_hi_op_log log where log.task_id_ = waiting.id_"
                    + " and log.operation_type_ = 'Claim' and log.user_id_ <> sent.actor)";

    private static final String WAITING =
            " from task_submission sent join act_ru_task waiting on waiting.proc_inst_id_ = sent.instance"
                    + " join unnest(:duties::text[], :waiting::text[]) as way (duty, next)"
                    + " on way.duty = sent.duty and way.next = waiting.task_def_key_"
                    + " where sent.actor = :actor and sent.taken_back_at is null and ";

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account looks at the form; the last time counts. */
    void opened(String task, String account, Instant at) {
        jdbc.sql(
                        "insert into task_opening (task, account, at) values (:task, :account, :at)"
                                + " on conflict (task, account) do update set at = excluded.at")
                .param("task", task)
                .param("account", account)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Of one paper only what was handed in last counts. */
    void keep(Submitted sent, Instant at) {
        jdbc.sql(
                        "with older as (delete from task_submission where instance = :instance and duty = :duty"
                                + " and names = :names and task <> :task)"
                                + " insert into task_submission (task, duty, instance, subject, season, names, actor, at)"
                                + " values (:task, :duty, :instance, :subject, :season, :names, :actor, :at)")
                .param("task", sent.task())
                .param("duty", sent.duty())
                .param("instance", sent.instance())
                .param("subject", sent.subject())
                .param("season", sent.season())
                .param("names", sent.names())
                .param("actor", sent.actor())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Submitted> find(String task) {
        return jdbc.sql(
                        "select task, duty, instance, subject, season, names, actor from task_submission"
                                + " where task = :task and taken_back_at is null for update")
                .param("task", task)
                .query(Submitted.class)
                .optional();
    }

    /** The open tasks with which a submission waits. */
    List<String> waiting(Submitted sent, String duty) {
        return jdbc.sql(
                        "select id_ from act_ru_task where proc_inst_id_ = :instance and task_def_key_ = :duty"
                                + " and suspension_state_ = 1")
                .param("instance", sent.instance())
                .param("duty", duty)
                .query(String.class)
                .list();
    }

    boolean isUnopened(String task, String waiting) {
        return jdbc.sql(
                                "select count(*) from task_submission sent join act_ru_task waiting on waiting.id_ = :waiting"
                                        + " where sent.task = :task and"
                                        + UNOPENED)
                        .param("task", task)
                        .param("waiting", waiting)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void takenBack(String task, Instant at) {
        jdbc.sql("update task_submission set taken_back_at = :at where task = :task")
                .param("task", task)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The person's submissions that could be taken back now. */
    Set<String> returnable(String actor, Collection<String> duties, Collection<String> waiting) {
        return jdbc.sql("select sent.task" + WAITING + UNOPENED)
                .param("actor", actor)
                .param("duties", duties.toArray(String[]::new))
                .param("waiting", waiting.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
