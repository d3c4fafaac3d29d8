package org.meritcompetition.deadline.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.meritcompetition.deadline.DatedDuty;
import org.meritcompetition.shared.OnceATransaction;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    /** A project's owner comes before the liaison, who stands in where the unit has named none. */
    private static final String TASKS =
            """
            select asked.holder, asked.subject, asked.duty,
              task.due_date_, task.create_time_, task.assignee_, candidate.group_id_, moved.moved_at,
              case when min(task.id_) over these = max(task.id_) over these then task.id_ end
            from unnest(:holders::varchar[], :subjects::varchar[], :duties::varchar[]) as asked (holder, subject, duty)
            cross join lateral
              (select id_ from act_ru_execution where id_ = asked.holder or parent_id_ = asked.holder) execution
            join act_ru_task task on task.execution_id_ = execution.id_ and task.task_def_key_ = asked.duty
            left join duty_date moved on moved.subject = asked.subject and moved.duty = asked.duty
            left join act_ru_identitylink candidate on candidate.task_id_ = task.id_ and candidate.type_ = 'candidate'
            window these as (partition by asked.holder, asked.subject, asked.duty)
            order by task.create_time_,
              exists (select 1 from act_id_membership member where member.group_id_ = candidate.group_id_) desc,
              candidate.group_id_ desc
            """;

    private final JdbcClient jdbc;

    DutiesAtHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A duty as it is asked for.
     *
     * @param holder the execution in which its tasks wait
     */
    record Asked(String holder, String subject, String duty) {

        static Asked by(VariableScope ladder, String key) {
            return new Asked(
                    (String) ladder.getVariable(HOLDER),
                    ModelPlace.subjectIn(key),
                    ModelPlace.dutyIn(key));
        }
    }

    /** The duty of the ladder that the execution belongs to; a rung asks for it three times. */
    DutyAtHand of(DelegateExecution ladder) {
        var asked = Asked.by(ladder, ladder.getProcessBusinessKey());
        return OnceATransaction.read(asked, () -> one(asked));
    }

    private DutyAtHand one(Asked asked) {
        var found = read(List.of(asked)).get(asked);
        if (found == null) {
            throw new IllegalStateException(
                    "%s of %s is being ended".formatted(asked.duty(), asked.subject()));
        }
        return found;
    }

    /** Reads many at once, for those who will ask for them within the transaction. */
    void readAhead(Collection<Asked> asked) {
        read(asked).forEach(OnceATransaction::know);
    }

    private Map<Asked, DutyAtHand> read(Collection<Asked> asked) {
        var duties = new HashMap<Asked, DutyAtHand>();
        jdbc.sql(TASKS)
                .param("holders", asked.stream().map(Asked::holder).toArray(String[]::new))
                .param("subjects", asked.stream().map(Asked::subject).toArray(String[]::new))
                .param("duties", asked.stream().map(Asked::duty).toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row -> duties.putIfAbsent(asked(row), duty(asked(row), row)));
        return duties;
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(row.getString(1), row.getString(2), row.getString(3));
    }

    private static DutyAtHand duty(Asked asked, ResultSet row) throws SQLException {
        var created = row.getTimestamp(5).toInstant();
        var moved = row.getTimestamp(8);
        return new DutyAtHand(
                new DatedDuty(
                        asked.subject().split("/")[0],
                        asked.subject(),
                        asked.duty(),
                        row.getTimestamp(4).toInstant()),
                row.getString(9),
                asked.holder(),
                moved == null || moved.toInstant().isBefore(created) ? created : moved.toInstant(),
                row.getString(7),
                row.getString(6));
    }
}
