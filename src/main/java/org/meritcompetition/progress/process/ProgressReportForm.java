package org.meritcompetition.progress.process;

import java.util.Map;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.progress.ProgressReports;
import org.meritcompetition.progress.ReportContent;
import org.meritcompetition.progress.ReportingProgress;
import org.meritcompetition.progress.ReviewingTracks;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/**
 * 报送进展: the project, what it reported last and how that was marked; last period's text can be
 * copied.
 */
@Component
class ProgressReportForm implements TaskForm {

    private final ReportingProgress reporting;
    private final ProgressReports reports;
    private final ReviewingTracks reviewing;
    private final ProjectEntries entries;
    private final Seasons seasons;
    private final DueDates dueDates;

    ProgressReportForm(
            ReportingProgress reporting,
            ProgressReports reports,
            ReviewingTracks reviewing,
            ProjectEntries entries,
            Seasons seasons,
            DueDates dueDates) {
        this.reporting = reporting;
        this.reports = reports;
        this.reviewing = reviewing;
        this.entries = entries;
        this.seasons = seasons;
        this.dueDates = dueDates;
    }

    @Override
    public String id() {
        return "progress-report";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var shown = ProjectSheet.of(entries.get(task.entry()), plan);
        shown.put("periodName", ReportingPeriod.nameOf(task.period()));
        shown.put(
                "periodDue",
                ChineseDates.DAY.format(
                        dueDates.of(
                                task.season(),
                                task.businessKey(),
                                Duty.reportProgress,
                                task.period())));
        var last = reports.before(task.season(), task.entry(), task.period());
        shown.put("firstReport", last.isEmpty());
        last.ifPresent(
                it -> {
                    shown.put("lastPeriod", ReportingPeriod.nameOf(it.period()));
                    shown.put("lastProgress", it.content().progress());
                    shown.put("lastEffects", ProjectSheet.orNothing(it.content().effects()));
                    shown.put("lastResults", ProjectSheet.orNothing(it.content().results()));
                    shown.put("lastProblems", it.content().problems());
                    shown.put("lastMark", markOf(task, it.period()));
                });
        return shown;
    }

    private String markOf(TaskAtHand task, String period) {
        return reviewing
                .markOf(task.season(), task.track(), task.entry(), period)
                .map(it -> it.toPlainString() + " 分（满分 10 分）")
                .orElse("未点评");
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        var written =
                new ReportContent(
                        sent.text("progress"),
                        sent.text("effects"),
                        sent.text("results"),
                        sent.text("problems"));
        reporting.report(task.businessKey(), written, sent.yes("copyLast"), task.actor());
        return Map.of();
    }
}
