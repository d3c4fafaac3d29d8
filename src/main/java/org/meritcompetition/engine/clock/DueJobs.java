package org.meritcompetition.engine.clock;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's jobs one after another in the order of their dates, in place of the job
 * executor. It reads the engine's table itself: the engine's own query sorts every job there is to
 * name the next one.
 */
@Component
public class DueJobs {

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
            select job.id_, job.process_def_key_, coalesce(job.process_instance_id_, job.id_)
            from %s job left join act_ru_execution instance on instance.id_ = job.process_instance_id_
            order by duedate_ nulls first, instance.business_key_, handler_cfg_, job.id_
            """
                    .formatted(READY);

    private final JobsInOrder inOrder;
    private final JdbcClient jdbc;

    DueJobs(JobsInOrder inOrder, JdbcClient jdbc) {
        this.inOrder = inOrder;
        this.jdbc = jdbc;
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
            ran += inOrder.run(jobs, failed);
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
}
