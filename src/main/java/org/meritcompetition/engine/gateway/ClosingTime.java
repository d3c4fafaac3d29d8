package org.meritcompetition.engine.gateway;

import java.util.HashSet;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * Nobody submits between the closing moment and the moment at which its timer is run. The timers
 * themselves are asked, for they are what an extension moves.
 */
final class ClosingTime {

    private ClosingTime() {}

    static void refuseAfter(TaskEntity task) {
        var closings = new HashSet<String>();
        for (ScopeImpl scope = task.getExecution().getActivity();
                scope != null;
                scope = scope.getFlowScope()) {
            if (scope instanceof ActivityImpl activity) {
                closings.add(activity.getActivityId() + "Closed");
            }
        }
        var management = Context.getProcessEngineConfiguration().getManagementService();
        var passed =
                management
                        .createJobQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .timers()
                        .duedateLowerThan(ClockUtil.getCurrentTime())
                        .list();
        var closed =
                passed.stream()
                        .anyMatch(
                                job -> {
                                    JobDefinition definition =
                                            management
                                                    .createJobDefinitionQuery()
                                                    .jobDefinitionId(job.getJobDefinitionId())
                                                    .singleResult();
                                    return definition != null
                                            && closings.contains(definition.getActivityId());
                                });
        DomainRuleViolation.unless(!closed, "“%s”已过截止时间，不能再提交。如有特殊情况，请与竞赛办联系。", task.getName());
    }
}
