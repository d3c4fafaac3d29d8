package org.meritcompetition.engine.jobs;

import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.meritcompetition.engine.IndependentJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a batch of jobs in one transaction. Where one of them fails nothing of it has happened, and
 * each runs by itself, so that only the one that fails is tried again and becomes an incident.
 */
class RunningTogether extends ExecuteJobsRunnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTogether.class);

    private final IndependentJobs independent;

    RunningTogether(IndependentBatch jobs, ProcessEngineImpl engine, IndependentJobs independent) {
        super(jobs, engine);
        this.independent = independent;
    }

    @Override
    public void run() {
        if (jobIds.size() < 2 || !jobExecutor.isActive()) {
            super.run();
            return;
        }
        var followed = new JobExecutorContext();
        Context.setJobExecutorContext(followed);
        try {
            processEngine
                    .getProcessEngineConfiguration()
                    .getCommandExecutorTxRequired()
                    .execute(new Together(jobIds, independent));
        } catch (RuntimeException e) {
            LOG.info(
                    "{} jobs run one by one, since one of them failed: {}",
                    jobIds.size(),
                    e.getMessage());
            super.run();
            return;
        } finally {
            Context.removeJobExecutorContext();
        }
        new ExecuteJobsRunnable(followed.getCurrentProcessorJobQueue(), processEngine).run();
    }
}
