package org.meritcompetition.deadline.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.deadline.DatedDuty;
import org.meritcompetition.shared.OnceATransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the duty that a ladder belongs to from the task itself, in one statement: the ladder holds
 * no date and no name of its own that could go out of date.
 */
@Component
class DutiesAtHand {

    /** The variable that names the execution in which the duty's tasks wait. */
    static final String HOLDER = "holder";

    /** A project's owner comes before the liaison who stands in. */
    private static final String TASKS =
            "select task.due_date_, task.create_time_, task.assignee_, candidate.group_id_, moved.moved_at,"
                    + " case when min(task.id_) over () = max(task.id_) over () then task.id_ end"
                    + " from act_ru_task task left join duty_date moved"
                    + " on moved.subject = :subject and moved.duty = :duty left join act_ru_identitylink candidate"
                    + " on candidate.task_id_ = task.id_ and candidate.type_ = 'candidate'"
                    + " where task.task_def_key_ = :duty and task.execution_id_ in ("
                    + "select id_ from act_ru_execution where id_ = :holder or parent_id_ = :holder)"
                    + " order by task.create_time_, candidate.group_id_ desc";

    private final JdbcClient jdbc;

    DutiesAtHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The duty of the ladder that the execution belongs to; a rung asks for it three times. */
    DutyAtHand of(DelegateExecution ladder) {
        return OnceATransaction.read(
                List.of("duty at hand", ladder.getProcessInstanceId()),
                () -> {
                    var key = ladder.getProcessBusinessKey();
                    return read(
                            (String) ladder.getVariable(HOLDER),
                            ModelPlace.subjectIn(key),
                            ModelPlace.dutyIn(key));
                });
    }

    private DutyAtHand read(String holder, String subject, String duty) {
        List<DutyAtHand> tasks =
                jdbc.sql(TASKS)
                        .param("duty", duty)
                        .param("subject", subject)
                        .param("holder", holder)
                        .query((row, number) -> duty(row, holder, subject, duty))
                        .list();
        if (tasks.isEmpty()) {
            throw new IllegalStateException("%s of %s is being ended".formatted(duty, subject));
        }
        return tasks.get(0);
    }

    private static DutyAtHand duty(ResultSet row, String holder, String subject, String duty)
            throws SQLException {
        var created = row.getTimestamp(2).toInstant();
        var moved = row.getTimestamp(5);
        return new DutyAtHand(
                new DatedDuty(
                        subject.split("/")[0], subject, duty, row.getTimestamp(1).toInstant()),
                row.getString(6),
                holder,
                moved == null || moved.toInstant().isBefore(created) ? created : moved.toInstant(),
                row.getString(4),
                row.getString(3));
    }
}
