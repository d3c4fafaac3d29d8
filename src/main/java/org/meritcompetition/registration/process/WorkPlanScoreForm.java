package org.meritcompetition.registration.process;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ScoringWorkPlans;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * 计划审核评分: the office reads the plan and marks it, 0 to 10. The mark never becomes a process
 * variable.
 */
@Component
class WorkPlanScoreForm implements TaskForm {

    private final ScoringWorkPlans scoring;
    private final WorkPlans plans;
    private final ProjectEntries entries;
    private final Seasons seasons;

    WorkPlanScoreForm(
            ScoringWorkPlans scoring, WorkPlans plans, ProjectEntries entries, Seasons seasons) {
        this.scoring = scoring;
        this.plans = plans;
        this.entries = entries;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "work-plan-score";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = seasons.plan(task.season());
        var registered = entries.ofUnit(task.season(), task.unit());
        var shown = new HashMap<String, Object>();
        shown.put("unitName", season.unit(task.unit()).name());
        shown.put("entryCount", registered.size());
        shown.put(
                "entries",
                registered.stream()
                        .map(
                                entry ->
                                        Map.<String, Object>of(
                                                "title", EntrySheet.title(entry, season),
                                                "status", entry.status().label()))
                        .toList());
        plans.find(task.season(), task.unit()).ifPresent(plan -> shown.putAll(PlanSheet.of(plan)));
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        scoring.score(task.season(), task.unit(), submission.number("score"), task.actor());
        return Map.of();
    }
}
