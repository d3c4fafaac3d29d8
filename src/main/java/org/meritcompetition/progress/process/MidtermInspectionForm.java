package org.meritcompetition.progress.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.InspectingProjects;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.progress.ProgressReports;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 中途检查: the project's plan and reports, and the projects of the track side by side. */
@Component
class MidtermInspectionForm implements TaskForm {

    private final InspectingProjects inspecting;
    private final ProgressReports reports;
    private final ProgressRecord record;
    private final ProjectEntries entries;
    private final WorkPlans workPlans;
    private final Seasons seasons;

    MidtermInspectionForm(
            InspectingProjects inspecting,
            ProgressReports reports,
            ProgressRecord record,
            ProjectEntries entries,
            WorkPlans workPlans,
            Seasons seasons) {
        this.inspecting = inspecting;
        this.reports = reports;
        this.record = record;
        this.entries = entries;
        this.workPlans = workPlans;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "midterm-inspection";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var project = entries.get(task.entry());
        var shown = ProjectSheet.of(project, seasons.plan(task.season()));
        var years = record.ofTrack(task.season(), task.track());
        shown.putAll(ProjectSheet.year(years.get(task.entry())));
        shown.put(
                "planScore",
                workPlans
                        .scoreOf(task.season(), project.unit())
                        .map(BigDecimal::toPlainString)
                        .orElse("未评分"));
        shown.put("reports", ProjectSheet.reports(reports.of(task.season(), task.entry())));
        shown.put("peers", peers(task, years));
        return shown;
    }

    private List<Map<String, Object>> peers(TaskAtHand task, Map<String, EntryProgress> years) {
        var plan = seasons.plan(task.season());
        return entries.accepted(task.season(), task.track()).stream()
                .filter(it -> years.containsKey(it.key()))
                .map(
                        it -> {
                            var year = years.get(it.key());
                            return Map.<String, Object>of(
                                    "unitName", plan.unit(it.unit()).name(),
                                    "project", it.name(),
                                    "reports", year.reportsMade() + "/" + year.reportsDue(),
                                    "daily", year.dailyScore().map(Object::toString).orElse(""),
                                    "midterm",
                                            year.midtermScore().map(Object::toString).orElse(""));
                        })
                .toList();
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        inspecting.inspect(task.entry(), sent.number("mark"), sent.text("guidance"), task.actor());
        return Map.of();
    }
}
