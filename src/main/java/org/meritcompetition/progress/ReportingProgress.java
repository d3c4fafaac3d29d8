package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.plan.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 报送进展: a project reports on a period, in time, late or not at all. */
@Service
@Transactional
public class ReportingProgress {

    private final ReportsDue dues;
    private final ProgressReportRepository repository;
    private final ProgressReports reports;
    private final ReviewingTracks reviewing;
    private final ProjectEntries entries;
    private final DueDates dueDates;
    private final Clock clock;
    private final ProgressMinutes minutes;
    private final ApplicationEventPublisher events;

    ReportingProgress(
            ReportsDue dues,
            ProgressReportRepository repository,
            ProgressReports reports,
            ReviewingTracks reviewing,
            ProjectEntries entries,
            DueDates dueDates,
            Clock clock,
            ProgressMinutes minutes,
            ApplicationEventPublisher events) {
        this.dues = dues;
        this.repository = repository;
        this.reports = reports;
        this.reviewing = reviewing;
        this.entries = entries;
        this.dueDates = dueDates;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    /**
     * Sends the report.
     *
     * @param copyLast whether last period's text stands wherever nothing was written
     */
    public void report(String key, ReportContent written, boolean copyLast, String actor) {
        var due = dues.get(key);
        due.onlyOpen();
        var last = reports.before(due.season(), due.entry(), due.period());
        unless(!copyLast || last.isPresent(), "没有以前的报送可供复制，请取消勾选“复制上期”，直接填写。");
        var content = copyLast ? written.orElse(last.orElseThrow().content()) : written;
        content.onlyComplete(last.isPresent());
        repository.save(
                new ProgressReport(due, content, !content.equals(written), actor, clock.instant()));
    }

    /**
     * Enters a report that was sent into the record: in time up to the end of the due date, else
     * late.
     */
    public void record(String key) {
        var due = dues.get(key);
        var sentAt = reports.find(key).orElseThrow().sentAt();
        var lastDay = dueDates.of(due.season(), key, Duty.reportProgress, due.period());
        var late = LocalDate.ofInstant(sentAt, clock.getZone()).isAfter(lastDay);
        due.settle(late ? DueStatus.LATE : DueStatus.MADE, clock.instant());
    }

    /**
     * 撤回: the report counts as never sent.
     *
     * @return what it said
     */
    public ReportContent takeBack(String key) {
        var due = dues.get(key);
        unless(entries.get(due.entry()).status().isAccepted(), "项目已不参赛，不能撤回这期进展。");
        unless(
                reviewing
                        .find(due.season(), due.track(), due.period())
                        .filter(it -> !it.isOpen())
                        .isEmpty(),
                "本期日常点评已经办结，不能撤回。需要补充的，请在下期进展中说明。");
        due.reopen();
        var report = reports.find(key).orElseThrow();
        repository.delete(report);
        return report.content();
    }

    /** Nothing came until closing. */
    public void recordMissing(String key) {
        var due = dues.get(key);
        due.settle(DueStatus.MISSING, clock.instant());
        minutes.byRule(due.season(), key, "记未报");
        events.publishEvent(
                new ReportMissed(due.season(), key, due.unit(), entries.get(due.entry()).name()));
    }
}
