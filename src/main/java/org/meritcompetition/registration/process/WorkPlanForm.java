package org.meritcompetition.registration.process;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.registration.PlanningWork;
import org.meritcompetition.registration.WorkPlanStatus;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * 填报工作计划, with the number of projects in each track; shown again with the signer's reason when sent
 * back.
 */
@Component
class WorkPlanForm implements TaskForm {

    private final PlanningWork planning;
    private final WorkPlans plans;
    private final Seasons seasons;

    WorkPlanForm(PlanningWork planning, WorkPlans plans, Seasons seasons) {
        this.planning = planning;
        this.plans = plans;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "work-plan";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = seasons.plan(task.season());
        var shown = new HashMap<String, Object>();
        shown.put("seasonTitle", season.title());
        shown.put("unitName", season.unit(task.unit()).name());
        shown.put("maxProjects", season.maxProjects());
        shown.put("projectOptions", ProjectChoices.offered(season));
        plans.find(task.season(), task.unit())
                .ifPresent(
                        plan -> {
                            shown.putAll(PlanSheet.of(plan));
                            shown.put(
                                    "projects",
                                    ProjectChoices.chosen(
                                            planning.wanted(task.season(), task.unit())));
                            if (plan.status() == WorkPlanStatus.RETURNED) {
                                shown.put("returnReason", plan.decision().reason());
                            }
                        });
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        planning.draft(
                task.season(),
                task.unit(),
                PlanSheet.from(submission),
                ProjectChoices.wanted(submission.chosen("projects"), seasons.plan(task.season())));
        return Map.of();
    }
}
