package org.meritcompetition.engine.clock;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.meritcompetition.engine.IndependentJobs;
import org.meritcompetition.engine.jobs.Together;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs jobs one after another; neighbours that are independent share a transaction. */
@Component
class JobsInOrder {

    private static final Logger LOG = LoggerFactory.getLogger(JobsInOrder.class);

    private final ManagementService management;
    private final CommandExecutor commands;
    private final IndependentJobs independent;

    JobsInOrder(
            ManagementService management,
            ProcessEngineConfigurationImpl engine,
            IndependentJobs independent) {
        this.management = management;
        this.commands = engine.getCommandExecutorTxRequired();
        this.independent = independent;
    }

    /**
     * Runs them.
     *
     * @param failed gets the ids of those that fail
     * @return how many ran
     */
    int run(List<DueJob> jobs, Set<String> failed) {
        var mixable = independentOf(jobs);
        var ran = 0;
        for (var from = 0; from < jobs.size(); ) {
            var to = from + 1;
            while (to < jobs.size()
                    && to - from < Together.AT_A_TIME
                    && mixable.contains(jobs.get(to - 1).id())
                    && mixable.contains(jobs.get(to).id())) {
                to++;
            }
            ran += runNeighbours(jobs.subList(from, to), failed);
            from = to;
        }
        return ran;
    }

    private Set<String> independentOf(List<DueJob> jobs) {
        var ofInstance = jobs.stream().collect(groupingBy(DueJob::instance, counting()));
        return independent.among(
                jobs.stream()
                        .filter(it -> ofInstance.get(it.instance()) == 1)
                        .map(DueJob::id)
                        .toList());
    }

    private int runNeighbours(List<DueJob> jobs, Set<String> failed) {
        if (jobs.size() > 1 && ranTogether(jobs)) {
            return jobs.size();
        }
        var ran = 0;
        for (var job : jobs) {
            if (run(job)) {
                ran++;
            } else {
                failed.add(job.id());
            }
        }
        return ran;
    }

    private boolean ranTogether(List<DueJob> jobs) {
        try {
            commands.execute(new Together(jobs.stream().map(DueJob::id).toList(), independent));
            return true;
        } catch (RuntimeException e) {
            LOG.info("{} jobs run one by one: {}", jobs.size(), e.getMessage());
            return false;
        }
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
