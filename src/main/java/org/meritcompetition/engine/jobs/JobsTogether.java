package org.meritcompetition.engine.jobs;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.meritcompetition.engine.IndependentJobs;
import org.springframework.beans.BeanUtils;

/** The job executor that runs independent jobs many at a time, and all others as ever. */
class JobsTogether extends SpringJobExecutor {

    private final IndependentJobs independent;

    /**
     * Another one like it.
     *
     * @param plain as the starter has set it up from {@code camunda.bpm.job-execution}
     */
    JobsTogether(JobExecutor plain, IndependentJobs independent) {
        BeanUtils.copyProperties(plain, this);
        this.independent = independent;
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        setAcquireJobsCmdFactory(number -> new AcquiringTogether(this, number, independent));
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        return jobs instanceof IndependentBatch batch
                ? new RunningTogether(batch, engine, independent)
                : super.getExecuteJobsRunnable(jobs, engine);
    }
}
