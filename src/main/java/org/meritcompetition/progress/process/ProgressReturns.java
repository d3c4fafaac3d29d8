package org.meritcompetition.progress.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.engine.Reopenable;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.progress.AssessingOwnPlans;
import org.meritcompetition.progress.ReportingProgress;
import org.meritcompetition.progress.TrackReview;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.Duty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a unit may take back of the year's work while no judge has opened it. */
@Configuration(proxyBeanMethods = false)
class ProgressReturns {

    /** The judge of the track reads all reports of a period in the review of them. */
    @Bean
    Reopenable reportTakenBack(ReportingProgress reporting, DueDates dueDates) {
        return new Reopenable() {
            @Override
            public String duty() {
                return Duty.reportProgress.name();
            }

            @Override
            public String process() {
                return "progress-report";
            }

            @Override
            public LocalDate closing(TaskAtHand submitted) {
                return dueDates.closing(
                        submitted.season(),
                        submitted.businessKey(),
                        Duty.reportProgress,
                        submitted.period());
            }

            @Override
            public List<Reading> readings(TaskAtHand submitted) {
                return List.of(
                        new Reading(
                                Duty.reviewTrack.name(),
                                TrackReview.keyOf(
                                        submitted.season(),
                                        submitted.track(),
                                        submitted.period())));
            }

            @Override
            public Map<String, String> reopen(TaskAtHand submitted) {
                var written = reporting.takeBack(submitted.businessKey());
                var fields = new HashMap<String, String>();
                fields.put("progress", written.progress());
                fields.put("effects", written.effects());
                fields.put("results", written.results());
                fields.put("problems", written.problems());
                return fields;
            }
        };
    }

    /** Whoever marks one of the unit's projects at the end of the year reads the assessment. */
    @Bean
    Reopenable selfAssessmentTakenBack(
            AssessingOwnPlans assessing, ProjectEntries entries, DueDates dueDates) {
        return new Reopenable() {
            @Override
            public String duty() {
                return Duty.assessOwnPlan.name();
            }

            @Override
            public String process() {
                return "self-assessment";
            }

            @Override
            public LocalDate closing(TaskAtHand submitted) {
                return dueDates.closing(
                        submitted.season(), submitted.businessKey(), Duty.assessOwnPlan, null);
            }

            @Override
            public List<Reading> readings(TaskAtHand submitted) {
                return entries.ofUnit(submitted.season(), submitted.unit()).stream()
                        .map(ProjectEntry::key)
                        .flatMap(
                                entry ->
                                        Stream.of(Duty.assessYearEnd, Duty.assessForJudge)
                                                .map(it -> new Reading(it.name(), entry)))
                        .toList();
            }

            @Override
            public Map<String, String> reopen(TaskAtHand submitted) {
                var written = assessing.takeBack(submitted.businessKey());
                return Map.of(
                        "grade", written.grade().name(),
                        "goalsMet", written.goalsMet(),
                        "measuresTaken", written.measures(),
                        "shortfalls", written.shortfalls());
            }
        };
    }
}
