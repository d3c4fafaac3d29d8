package org.meritcompetition.progress.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.progress.DueStatus;
import org.meritcompetition.progress.ProgressReport;
import org.meritcompetition.progress.ProgressReports;
import org.meritcompetition.progress.ReportDue;
import org.meritcompetition.progress.ReviewingTracks;
import org.meritcompetition.progress.TrackReview;
import org.meritcompetition.progress.Verdict;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/**
 * 日常点评: all reports of a track for a period in one table; a baseline for all, exceptions by name.
 */
@Component
class TrackReviewForm implements TaskForm {

    private final ReviewingTracks reviewing;
    private final ProgressReports reports;
    private final ProjectEntries entries;
    private final Seasons seasons;

    TrackReviewForm(
            ReviewingTracks reviewing,
            ProgressReports reports,
            ProjectEntries entries,
            Seasons seasons) {
        this.reviewing = reviewing;
        this.reports = reports;
        this.entries = entries;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "track-review";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var projects =
                entries.accepted(task.season(), task.track()).stream()
                        .collect(Collectors.toMap(ProjectEntry::key, Function.identity()));
        var sent = reports.ofTrack(task.season(), task.track(), task.period());
        var owed =
                reports.owed(task.season(), task.track(), task.period()).stream()
                        .filter(it -> projects.containsKey(it.entry()))
                        .toList();
        var shown = new HashMap<String, Object>();
        shown.put("trackName", plan.track(task.track()).name());
        shown.put("foci", String.join("，", plan.track(task.track()).foci()));
        shown.put("periodName", ReportingPeriod.nameOf(task.period()));
        shown.put("reportsDue", owed.size());
        shown.put("reportsMade", count(owed, DueStatus.MADE));
        shown.put("reportsLate", count(owed, DueStatus.LATE));
        shown.put("lastBaseline", lastBaseline(task, plan));
        shown.put(
                "rows",
                owed.stream()
                        .map(it -> row(it, projects.get(it.entry()), sent.get(it.entry()), plan))
                        .toList());
        shown.put(
                "reported",
                owed.stream()
                        .filter(it -> it.status().isSent())
                        .map(it -> choice(projects.get(it.entry()), plan))
                        .toList());
        return shown;
    }

    private static long count(List<ReportDue> owed, DueStatus status) {
        return owed.stream().filter(it -> it.status() == status).count();
    }

    private String lastBaseline(TaskAtHand task, SeasonPlan plan) {
        var codes = plan.periods().stream().map(ReportingPeriod::code).toList();
        var before = codes.indexOf(task.period()) - 1;
        return Optional.of(before)
                .filter(it -> it >= 0)
                .flatMap(it -> reviewing.find(task.season(), task.track(), codes.get(it)))
                .map(TrackReview::baseline)
                .map(it -> it.toPlainString() + " 分")
                .orElse("无");
    }

    private static Map<String, Object> row(
            ReportDue due, ProjectEntry project, ProgressReport report, SeasonPlan plan) {
        var row = new HashMap<String, Object>();
        row.put("unitName", plan.unit(due.unit()).name());
        row.put("project", project.name());
        row.put("state", due.status().label());
        if (report != null) {
            row.put("progress", report.content().progress());
            row.put("effects", ProjectSheet.orNothing(report.content().effects()));
            row.put("results", ProjectSheet.orNothing(report.content().results()));
            row.put("problems", report.content().problems());
            row.put("copied", report.isCopied() ? "是" : "否");
        }
        return row;
    }

    private static Map<String, Object> choice(ProjectEntry project, SeasonPlan plan) {
        var unit = plan.unit(project.unit()).name();
        return ProjectSheet.option(unit + " " + project.name(), project.key());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        var verdict =
                new Verdict(
                        sent.number("baseline"),
                        sent.chosen("outstanding"),
                        sent.number("bonus"),
                        sent.chosen("lacking"),
                        sent.number("deduction"),
                        sent.text("reason"));
        reviewing.review(task.businessKey(), verdict, task.actor());
        return Map.of();
    }
}
