package org.meritcompetition.deadline.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves the timers and the due dates of a season to what its plan says now; who got a task late
 * keeps the time for it.
 */
@Component
class MovingDates {

    private final Seasons seasons;
    private final Deadlines deadlines;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    MovingDates(
            Seasons seasons,
            Deadlines deadlines,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy TaskService tasks) {
        this.seasons = seasons;
        this.deadlines = deadlines;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    void of(String season) {
        var plan = seasons.plan(season);
        var definitions =
                management.createJobDefinitionQuery().list().stream()
                        .collect(Collectors.toMap(JobDefinition::getId, Function.identity()));
        for (var instance : instances(season)) {
            var jobs =
                    management.createJobQuery().processInstanceId(instance.getId()).timers().list();
            jobs.forEach(job -> move(job, definitions, plan));
            List<Task> open = tasks.createTaskQuery().processInstanceId(instance.getId()).list();
            open.forEach(task -> move(task, plan));
        }
    }

    private List<ProcessInstance> instances(String season) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(season + "%")
                .list()
                .stream()
                .filter(
                        it ->
                                it.getBusinessKey().equals(season)
                                        || it.getBusinessKey().startsWith(season + "/"))
                .filter(it -> !it.getBusinessKey().contains("#"))
                .toList();
    }

    private void move(Job job, Map<String, JobDefinition> definitions, SeasonPlan plan) {
        var definition = definitions.get(job.getJobDefinitionId());
        if (definition == null) {
            return;
        }
        deadlines
                .timer(
                        plan,
                        definition.getActivityId(),
                        periodOf(job.getExecutionId()),
                        job.getCreateTime().toInstant())
                .filter(date -> !date.equals(job.getDuedate()))
                .ifPresent(date -> management.setJobDuedate(job.getId(), date, false));
    }

    private void move(Task task, SeasonPlan plan) {
        var due =
                deadlines.due(
                        plan,
                        task.getTaskDefinitionKey(),
                        periodOf(task.getExecutionId()),
                        task.getCreateTime().toInstant());
        if (!due.equals(task.getDueDate())) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }

    private String periodOf(String execution) {
        return (String) runtime.getVariable(execution, "period");
    }
}
