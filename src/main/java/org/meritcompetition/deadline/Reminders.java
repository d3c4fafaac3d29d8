package org.meritcompetition.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.meritcompetition.season.plan.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was reminded or urged of what, to be read. */
@Service
@Transactional(readOnly = true)
public class Reminders {

    private static final String REACHED =
            "select subject, duty, rung, told, due, recorded_at, answered_at from ladder_rung"
                    + " where season = :season and outcome = 'REACHED'"
                    + " and (:rung::text is null or rung = :rung)"
                    + " and (:part::text is null or subject || '/' like '%/' || :part || '/%')"
                    + " order by recorded_at desc, subject, rung limit :most";

    private static final String OF_A_DUTY =
            "select subject, duty, rung, told, due, recorded_at, answered_at from ladder_rung"
                    + " where subject = :subject and duty = :duty and outcome = 'REACHED'"
                    + " order by recorded_at";

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest of a season.
     *
     * @param rung {@code null} for all
     * @param unit code of the unit whose duties they are, {@code null} for all
     */
    public List<Reminder> of(String season, Rung rung, String unit, int most) {
        return jdbc.sql(REACHED)
                .param("season", season)
                .param("rung", rung == null ? null : rung.name())
                .param("part", unit)
                .param("most", most)
                .query(Reminders::reminder)
                .list();
    }

    /** What one duty has led to so far, the first of it first. */
    public List<Reminder> of(String subject, String duty) {
        return jdbc.sql(OF_A_DUTY)
                .param("subject", subject)
                .param("duty", duty)
                .query(Reminders::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getString("subject"),
                Duty.valueOf(row.getString("duty")).label(),
                Rung.valueOf(row.getString("rung")),
                row.getString("told"),
                moment(row, "due"),
                moment(row, "recorded_at"),
                moment(row, "answered_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
