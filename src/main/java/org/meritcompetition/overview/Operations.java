package org.meritcompetition.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The engine's own log of who did what; one statement a question. */
@Repository
@Transactional(readOnly = true)
public class Operations {

    private static final String WHICH =
            " from act_hi_op_log log left join act_id_user person on person.id_ = log.user_id_"
                    + " where (:account::text is null or log.user_id_ = :account or person.last_ = :account)"
                    + " and (:type::text is null or log.operation_type_ = :type)"
                    + " and (:entity::text is null or log.entity_type_ = :entity)"
                    + " and (:from::timestamp is null or log.timestamp_ >= :from)"
                    + " and (:until::timestamp is null or log.timestamp_ < :until)";

    /** Where it is an account, the person's name. */
    private static final String VALUE =
            "coalesce((select nullif(named.last_, '') from act_id_user named where named.id_ = log.%1$s"
                    + " and log.property_ in ('assignee', 'owner')), log.%1$s)";

    private static final String ROWS =
            "select (log.timestamp_ at time zone :machine at time zone :zone) as at,"
                    + " log.user_id_ as account, coalesce(nullif(person.last_, ''), log.user_id_) as who,"
                    + " log.operation_type_ as type, log.entity_type_ as entity, (select max(model.name_) from act_re_procdef model where model.key_ = log.proc_def_key_) as process,"
                    + " (select instance.business_key_ from act_hi_procinst instance"
                    + " where instance.proc_inst_id_ = log.proc_inst_id_) as subject,"
                    + " (select task.name_ from act_hi_taskinst task where task.id_ = log.task_id_) as task,"
                    + " log.property_ as property, "
                    + VALUE.formatted("org_value_")
                    + " as former, "
                    + VALUE.formatted("new_value_")
                    + " as latter,"
                    + " log.annotation_ as annotation"
                    + WHICH
                    + " order by log.timestamp_ desc, log.id_ limit :most offset :skipped";

    private final JdbcClient jdbc;
    private final Clock clock;

    Operations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param account or name of the person, {@code null} for everybody; likewise the others
     */
    public record Search(
            String account, String type, String entity, LocalDate from, LocalDate to) {}

    /** The latest first. */
    public List<Operation> find(Search search, int most, long skipped) {
        return asked(ROWS, search)
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId())
                .param("most", most)
                .param("skipped", skipped)
                .query(Operation.class)
                .list();
    }

    public long count(Search search) {
        return asked("select count(*)" + WHICH, search).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Search search) {
        return jdbc.sql(sql)
                .param("account", search.account())
                .param("type", search.type())
                .param("entity", search.entity())
                .param("from", start(search.from()))
                .param("until", search.to() == null ? null : start(search.to().plusDays(1)));
    }

    /** The engine writes its moments in the zone of the machine. */
    private Timestamp start(LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
