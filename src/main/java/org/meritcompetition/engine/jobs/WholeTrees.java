package org.meritcompetition.engine.jobs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.util.BitMaskUtil;

/**
 * The process instances of many jobs, read in three statements with their variables and timers into
 * the engine's cache, where each job then finds its own. The engine by itself reads five times for
 * each.
 */
final class WholeTrees {

    private WholeTrees() {}

    /**
     * Reads them; within the command that then runs the jobs.
     *
     * @param jobs ids of timers, each of another process instance
     * @return those of the jobs that are still there
     */
    static List<JobEntity> read(CommandContext context, Collection<String> jobs) {
        var timers =
                TreeStatements.besides(context, jobs).stream()
                        .collect(groupingBy(JobEntity::getProcessInstanceId));
        var variables =
                TreeStatements.variables(context, timers.keySet()).stream()
                        .collect(groupingBy(VariableInstanceEntity::getProcessInstanceId));
        TreeStatements.executions(context, timers.keySet()).stream()
                .collect(groupingBy(ExecutionEntity::getProcessInstanceId))
                .forEach(
                        (instance, tree) ->
                                restore(
                                        tree,
                                        variables.getOrDefault(instance, List.of()),
                                        timers.get(instance)));
        return timers.values().stream()
                .flatMap(List::stream)
                .filter(it -> jobs.contains(it.getId()) && it.getExecution() != null)
                .toList();
    }

    private static void restore(
            List<ExecutionEntity> tree,
            List<VariableInstanceEntity> variables,
            List<JobEntity> timers) {
        tree.stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .forEach(
                        root ->
                                root.restoreProcessInstance(
                                        tree, null, variables, null, null, null, null));
        var executions = tree.stream().collect(toMap(ExecutionEntity::getId, Function.identity()));
        tree.forEach(WholeTrees::holdsNoTimerYet);
        timers.forEach(it -> it.setExecution(executions.get(it.getExecutionId())));
    }

    /** Else it would ask the database for them. */
    private static void holdsNoTimerYet(ExecutionEntity execution) {
        execution.setCachedEntityState(
                BitMaskUtil.setBitOff(
                        execution.getCachedEntityStateRaw(), ExecutionEntity.JOBS_STATE_BIT));
    }
}
