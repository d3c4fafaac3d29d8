package org.meritcompetition.engine.gateway;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * Nobody submits between the closing moment and the moment at which its timer is run. The timers
 * themselves are asked, for they are what an extension moves; the engine needs those of the task's
 * own execution anyway when the task is completed.
 */
final class ClosingTime {

    private ClosingTime() {}

    static void refuseAfter(TaskEntity task) {
        var closings = closingsOf(task);
        var closed = false;
        for (var scope = task.getExecution(); scope != null; scope = scope.getParent()) {
            closed |= hasPassed(scope, closings);
        }
        DomainRuleViolation.unless(!closed, "“%s”已过截止时间，不能再提交。如有特殊情况，请与竞赛办联系。", task.getName());
    }

    /** The timers that close the task or a sub-process around it, by the names of the models. */
    private static Set<String> closingsOf(TaskEntity task) {
        var closings = new HashSet<String>();
        for (ScopeImpl scope = task.getExecution().getActivity();
                scope != null;
                scope = scope.getFlowScope()) {
            if (scope instanceof ActivityImpl activity) {
                closings.add(activity.getActivityId() + "Closed");
            }
        }
        return closings;
    }

    private static boolean hasPassed(ExecutionEntity scope, Set<String> closings) {
        return scope.getJobs().stream()
                .filter(ClosingTime::isOverdue)
                .anyMatch(job -> closings.contains(job.getActivityId()));
    }

    private static boolean isOverdue(JobEntity job) {
        return job.getDuedate() != null && job.getDuedate().before(ClockUtil.getCurrentTime());
    }
}
