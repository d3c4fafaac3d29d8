package org.meritcompetition.engine.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's jobs one after another in the order of their dates, in place of the job
 * executor. It reads the engine's table itself: the engine's own query sorts every job there is to
 * name the next one.
 */
@Component
public class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final String WAITING =
            " from act_ru_job job where retries_ > 0 and job.suspension_state_ = 1 and type_ in ('timer', 'message')";
    private static final String NEXT = "select min(duedate_)" + WAITING + " and type_ = 'timer'";
    private static final String READY =
            "(select *%1$s and duedate_ is null union all (select *%1$s and duedate_ <= :moment order by duedate_ limit 2000))"
                    .formatted(WAITING);
    private static final String ANY = "select exists " + READY;

    /**
     * What is due at the same moment goes by what it is about, so that a rehearsal can be repeated.
     */
    private static final String DUE =
            """
            select job.id_, job.process_def_key_
            from %s job left join act_ru_execution instance on instance.id_ = job.process_instance_id_
            order by duedate_ nulls first, instance.business_key_, handler_cfg_, job.id_
            """
                    .formatted(READY);

    private final ManagementService management;
    private final JdbcClient jdbc;

    DueJobs(ManagementService management, JdbcClient jdbc) {
        this.management = management;
        this.jdbc = jdbc;
    }

    private record DueJob(String id, String process) {

        static DueJob of(ResultSet row, int number) throws SQLException {
            return new DueJob(row.getString(1), row.getString(2));
        }
    }

    /** The next date on which a timer is due, where there is one. */
    public Optional<Instant> next() {
        return jdbc.sql(NEXT).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    /**
     * Runs what is due at the moment, and what that makes due. A job that fails keeps its incident
     * and is left.
     *
     * @return how many jobs ran
     */
    public int runDueAt(Instant moment) {
        var failed = new HashSet<String>();
        var ran = 0;
        for (var jobs = due(moment, failed); !jobs.isEmpty(); jobs = due(moment, failed)) {
            for (var job : jobs) {
                if (run(job)) {
                    ran++;
                } else {
                    failed.add(job.id());
                }
            }
        }
        return ran;
    }

    private List<DueJob> due(Instant moment, Set<String> failed) {
        var until = Timestamp.from(moment);
        if (!jdbc.sql(ANY).param("moment", until).query(Boolean.class).single()) {
            return List.of();
        }
        return jdbc.sql(DUE).param("moment", until).query(DueJob::of).list().stream()
                .filter(job -> !failed.contains(job.id()))
                .toList();
    }

    /** A job of the same page may have taken this one with it; that is no failure. */
    private boolean run(DueJob job) {
        try {
            management.executeJob(job.id());
            return true;
        } catch (RuntimeException e) {
            if (management.createJobQuery().jobId(job.id()).count() > 0) {
                LOG.error("A job of {} failed", job.process(), e);
                management.setJobRetries(job.id(), 0);
            }
            return false;
        }
    }
}
