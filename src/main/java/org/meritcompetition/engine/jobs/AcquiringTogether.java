package org.meritcompetition.engine.jobs;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.meritcompetition.engine.IndependentJobs;

/** Acquires jobs as the engine does, and puts those that are independent into common batches. */
class AcquiringTogether extends AcquireJobsCmd {

    private final IndependentJobs independent;

    AcquiringTogether(JobExecutor executor, int number, IndependentJobs independent) {
        super(executor, number);
        this.independent = independent;
    }

    @Override
    public AcquiredJobs execute(CommandContext context) {
        var apart = super.execute(context).getJobIdBatches();
        var alone = apart.stream().filter(it -> it.size() == 1).map(it -> it.get(0)).toList();
        var mixed = alone.size() < 2 ? List.<String>of() : List.copyOf(independent.among(alone));
        acquiredJobs = new AcquiredJobs(numJobsToAcquire);
        for (var from = 0; from < mixed.size(); from += Together.AT_A_TIME) {
            var to = Math.min(from + Together.AT_A_TIME, mixed.size());
            acquiredJobs.addJobIdBatch(new IndependentBatch(mixed.subList(from, to)));
        }
        apart.stream()
                .filter(it -> !mixed.contains(it.get(0)))
                .forEach(acquiredJobs::addJobIdBatch);
        return acquiredJobs;
    }
}
