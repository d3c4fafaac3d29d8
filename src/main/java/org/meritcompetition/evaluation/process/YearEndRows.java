package org.meritcompetition.evaluation.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritcompetition.evaluation.AssessingYearEnd;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** What a project's year looks like to who marks it, and those of its track beside it (各赛道横向对比). */
@Component
class YearEndRows {

    private static final String NOT_MARKED = "未评分";

    private final Seasons seasons;
    private final ProjectEntries entries;
    private final WorkPlans workPlans;
    private final ProgressRecord progress;
    private final AssessingYearEnd assessing;

    YearEndRows(
            Seasons seasons,
            ProjectEntries entries,
            WorkPlans workPlans,
            ProgressRecord progress,
            AssessingYearEnd assessing) {
        this.seasons = seasons;
        this.entries = entries;
        this.workPlans = workPlans;
        this.progress = progress;
        this.assessing = assessing;
    }

    Map<String, Object> project(ProjectEntry project) {
        var plan = seasons.plan(project.season());
        return Map.of(
                "project", project.name(),
                "unitName", plan.unit(project.unit()).name(),
                "trackName", plan.track(project.track()).name(),
                "owner", project.owner(),
                "people", project.participants().size(),
                "goals", project.description().goals(),
                "effects", project.description().effects());
    }

    Map<String, Object> year(ProjectEntry project) {
        var year = Optional.ofNullable(progress.of(project.season()).get(project.key()));
        return Map.of(
                "reportsDue", year.map(EntryProgress::reportsDue).orElse(0),
                "reportsMade", year.map(EntryProgress::reportsMade).orElse(0),
                "reportsLate", year.map(EntryProgress::reportsLate).orElse(0),
                "planScore", mark(workPlans.scoreOf(project.season(), project.unit())),
                "dailyScore", mark(year.flatMap(EntryProgress::dailyScore)),
                "midtermScore", mark(year.flatMap(EntryProgress::midtermScore)),
                "selfAssessment", "未报送");
    }

    List<Map<String, Object>> peers(ProjectEntry project) {
        var plan = seasons.plan(project.season());
        var years = progress.of(project.season());
        var totals = assessing.totals(project.season(), project.track());
        return entries.accepted(project.season(), project.track()).stream()
                .map(
                        peer -> {
                            var year = Optional.ofNullable(years.get(peer.key()));
                            return Map.<String, Object>of(
                                    "project", peer.name(),
                                    "unit", plan.unit(peer.unit()).name(),
                                    "reports",
                                            year.map(y -> y.reportsMade() + "/" + y.reportsDue())
                                                    .orElse(""),
                                    "daily", mark(year.flatMap(EntryProgress::dailyScore)),
                                    "midterm", mark(year.flatMap(EntryProgress::midtermScore)),
                                    "yearEnd", mark(Optional.ofNullable(totals.get(peer.key()))));
                        })
                .toList();
    }

    private static String mark(Optional<BigDecimal> mark) {
        return mark.map(BigDecimal::toPlainString).orElse(NOT_MARKED);
    }
}
