package org.meritcompetition.engine.clock;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the engine's jobs one after another in the order of their dates, in place of the job
 * executor.
 */
public class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int PAGE = 200;

    private final ManagementService management;
    private final Set<String> failed = new HashSet<>();

    public DueJobs(ManagementService management) {
        this.management = management;
    }

    /** The next date on which a timer is due, where there is one. */
    public Optional<Instant> next() {
        return management
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE)
                .stream()
                .filter(job -> !failed.contains(job.getId()))
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /**
     * Runs what is due at the moment, and what that makes due.
     *
     * @return how many jobs ran
     */
    public int runDueAt(Instant moment) {
        var ran = 0;
        for (var jobs = due(moment); !jobs.isEmpty(); jobs = due(moment)) {
            for (var job : jobs) {
                ran += run(job) ? 1 : 0;
            }
        }
        return ran;
    }

    private List<Job> due(Instant moment) {
        var waiting =
                management.createJobQuery().messages().active().withRetriesLeft().listPage(0, PAGE);
        var jobs = fresh(waiting);
        if (!jobs.isEmpty()) {
            return jobs;
        }
        return fresh(
                management
                        .createJobQuery()
                        .timers()
                        .active()
                        .withRetriesLeft()
                        .duedateLowerThan(Date.from(moment.plusMillis(1)))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, PAGE));
    }

    private List<Job> fresh(List<Job> jobs) {
        return jobs.stream().filter(job -> !failed.contains(job.getId())).toList();
    }

    /**
     * A job may have gone with an earlier one of the same page; the engine then knows it no more.
     */
    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException e) {
            if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                failed.add(job.getId());
                LOG.error("Job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), e);
            }
            return false;
        }
    }
}
