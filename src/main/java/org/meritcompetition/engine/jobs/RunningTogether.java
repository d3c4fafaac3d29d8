package org.meritcompetition.engine.jobs;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a batch of jobs in one transaction. Where one of them fails nothing of it has happened, and
 * each runs by itself, so that only the one that fails is tried again and becomes an incident.
 */
class RunningTogether extends ExecuteJobsRunnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTogether.class);

    RunningTogether(List<String> jobs, ProcessEngineImpl engine) {
        super(jobs, engine);
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
                    .execute(this::all);
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

    /** Their entities are read in one go; each finds its own in the engine's cache. */
    private Void all(CommandContext context) {
        processEngine.getManagementService().createJobQuery().jobIds(Set.copyOf(jobIds)).list();
        jobIds.forEach(it -> new ExecuteJobsCmd(it, new JobFailureCollector(it)).execute(context));
        return null;
    }
}
