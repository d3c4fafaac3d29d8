package org.meritcompetition.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.meritcompetition.engine.Instances;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 改期: a duty whose ladder has begun gets the timer back that will begin it anew at the first rung
 * of the new date; the ladder of the old date ends. Of a duty that rests the timer rests as well.
 */
@Component
class LaddersAnew {

    private static final String MESSAGE = "dutyMoved";

    private final Instances instances;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    LaddersAnew(Instances instances, ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.instances = instances;
        this.engine = engine;
    }

    /**
     * Begins anew.
     *
     * @param tasks of duties whose date has moved and whose timer has fired
     * @param firstRungs for each task the moment of the first rung of its new date
     */
    void begin(List<Waiting> tasks, Map<Waiting, Instant> firstRungs) {
        engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(
                        context -> {
                            tasks.stream()
                                    .map(Waiting::duty)
                                    .distinct()
                                    .forEach(key -> instances.rouse(MESSAGE, key));
                            setTimers(context, tasks, firstRungs);
                            return null;
                        });
    }

    private static void setTimers(
            CommandContext context, List<Waiting> tasks, Map<Waiting, Instant> firstRungs) {
        var done = new HashSet<String>();
        for (var task : tasks) {
            var execution = context.getExecutionManager().findExecutionById(task.execution());
            ActivityImpl activity = execution.getActivity();
            var many = ModelPlace.isBody(activity.getFlowScope().getId());
            var holder = many ? execution.getParent() : execution;
            if (done.add(holder.getId())) {
                var scope = many ? activity.getFlowScope() : activity;
                setTimer(holder, scope, task.element(), firstRungs.get(task));
            }
        }
    }

    private static void setTimer(
            ExecutionEntity holder, ScopeImpl scope, String duty, Instant firstRung) {
        var timer =
                scope.getProperties()
                        .get(BpmnProperties.TIMER_DECLARATIONS)
                        .get(duty + ModelPlace.LADDER_TIMER);
        if (timer != null) {
            var job = timer.createTimerInstance(holder);
            job.setDuedate(Date.from(firstRung));
            job.setSuspensionState(holder.getSuspensionState());
        }
    }
}
