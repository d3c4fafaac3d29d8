package org.meritcompetition.engine.jobs;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.meritcompetition.engine.IndependentJobs;

/**
 * Runs independent jobs in one transaction, in their order. Where one fails, nothing of it has
 * happened.
 *
 * @param jobs ids, each of another process instance
 */
public record Together(List<String> jobs, IndependentJobs independent) implements Command<Void> {

    /** As many as one transaction should hold. */
    public static final int AT_A_TIME = 50;

    /** What they need is read in one go; each finds its own in the engine's cache. */
    @Override
    public Void execute(CommandContext context) {
        independent.expect(WholeTrees.read(context, jobs));
        jobs.forEach(it -> new ExecuteJobsCmd(it, new JobFailureCollector(it)).execute(context));
        return null;
    }
}
