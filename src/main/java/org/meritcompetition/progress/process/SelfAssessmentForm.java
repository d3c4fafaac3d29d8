package org.meritcompetition.progress.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.progress.AssessingOwnPlans;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.progress.SelfAppraisal;
import org.meritcompetition.progress.SelfGrade;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** 单位自评: the unit's own plan of spring, its projects' year, and what the unit makes of both. */
@Component
class SelfAssessmentForm implements TaskForm {

    private final AssessingOwnPlans assessing;
    private final WorkPlans workPlans;
    private final ProjectEntries entries;
    private final ProgressRecord record;
    private final Seasons seasons;
    private final DueDates dueDates;

    SelfAssessmentForm(
            AssessingOwnPlans assessing,
            WorkPlans workPlans,
            ProjectEntries entries,
            ProgressRecord record,
            Seasons seasons,
            DueDates dueDates) {
        this.assessing = assessing;
        this.workPlans = workPlans;
        this.entries = entries;
        this.record = record;
        this.seasons = seasons;
        this.dueDates = dueDates;
    }

    @Override
    public String id() {
        return "self-assessment";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = seasons.plan(task.season());
        var shown = new HashMap<String, Object>();
        shown.put("unitName", season.unit(task.unit()).name());
        shown.put(
                "dueDate",
                ChineseDates.DAY.format(
                        dueDates.of(task.season(), task.businessKey(), Duty.assessOwnPlan, null)));
        workPlans
                .find(task.season(), task.unit())
                .ifPresent(
                        it -> {
                            shown.put("planGoals", it.content().goals());
                            shown.put("planMeasures", it.content().measures());
                            shown.put("planMilestones", it.content().milestones());
                        });
        shown.put("projects", projects(task));
        shown.put(
                "grades",
                Arrays.stream(SelfGrade.values())
                        .map(it -> ProjectSheet.option(it.label(), it.name()))
                        .toList());
        return shown;
    }

    private List<Map<String, Object>> projects(TaskAtHand task) {
        var years = record.ofUnit(task.season(), task.unit());
        return entries.ofUnit(task.season(), task.unit()).stream()
                .filter(it -> years.containsKey(it.key()))
                .map(it -> row(task, it, years.get(it.key())))
                .toList();
    }

    private Map<String, Object> row(TaskAtHand task, ProjectEntry project, EntryProgress year) {
        return Map.of(
                "trackName", seasons.plan(task.season()).track(project.track()).name(),
                "project", project.name(),
                "state", project.status().label(),
                "reports", year.reportsMade() + "/" + year.reportsDue(),
                "late", year.reportsLate());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        var grade = sent.text("grade");
        assessing.assess(
                task.businessKey(),
                new SelfAppraisal(
                        grade == null ? null : SelfGrade.valueOf(grade),
                        sent.text("goalsMet"),
                        sent.text("measuresTaken"),
                        sent.text("shortfalls")),
                task.actor());
        return Map.of();
    }
}
