package org.meritcompetition.evaluation.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritcompetition.evaluation.AssessingYearEnd;
import org.meritcompetition.progress.AssessingOwnPlans;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.progress.SelfAppraisal;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** What a project's year looks like to who marks it, and those of its track beside it (各赛道横向对比). */
@Component
class YearEndRows {

    private static final String NOT_MARKED = "未评分";

    private final Seasons seasons;
    private final ProjectEntries entries;
    private final WorkPlans workPlans;
    private final ProgressRecord progress;
    private final AssessingOwnPlans ownPlans;
    private final AssessingYearEnd assessing;

    YearEndRows(
            Seasons seasons,
            ProjectEntries entries,
            WorkPlans workPlans,
            ProgressRecord progress,
            AssessingOwnPlans ownPlans,
            AssessingYearEnd assessing) {
        this.seasons = seasons;
        this.entries = entries;
        this.workPlans = workPlans;
        this.progress = progress;
        this.ownPlans = ownPlans;
        this.assessing = assessing;
    }

    Map<String, Object> project(ProjectEntry project) {
        var plan = seasons.plan(project.season());
        var rubric = plan.evaluation().rubric();
        var marking = plan.evaluation().marking();
        return Map.of(
                "project",
                project.name(),
                "unitName",
                plan.unit(project.unit()).name(),
                "trackName",
                plan.track(project.track()).name(),
                "owner",
                project.owner(),
                "people",
                project.participants().size(),
                "goals",
                project.description().goals(),
                "effects",
                project.description().effects(),
                "rubric",
                "比成效 %d 分、比实绩 %d 分、比可行性 %d 分、比示范性 %d 分"
                        .formatted(
                                rubric.effect(),
                                rubric.achievement(),
                                rubric.feasibility(),
                                rubric.demonstration()),
                "judges",
                marking.isBySeveral()
                        ? "本项目由 %d 位评委各自打分，互不可见，取%s。"
                                .formatted(marking.judges(), marking.method().label())
                        : "");
    }

    /**
     * The project's own year, and the track's projects side by side, from one look at the record;
     * of the marks of this year-end, the judge's own alone.
     *
     * @param judge {@code null} where the program itself looks
     */
    Map<String, Object> year(ProjectEntry project, String judge) {
        var years = progress.ofTrack(project.season(), project.track());
        var year = Optional.ofNullable(years.get(project.key()));
        return Map.of(
                "reportsDue",
                year.map(EntryProgress::reportsDue).orElse(0),
                "reportsMade",
                year.map(EntryProgress::reportsMade).orElse(0),
                "reportsLate",
                year.map(EntryProgress::reportsLate).orElse(0),
                "planScore",
                mark(workPlans.scoreOf(project.season(), project.unit())),
                "dailyScore",
                mark(year.flatMap(EntryProgress::dailyScore)),
                "midtermScore",
                mark(year.flatMap(EntryProgress::midtermScore)),
                "selfAssessment",
                ownPlans.find(project.season(), project.unit())
                        .map(YearEndRows::text)
                        .orElse("未报送"),
                "peers",
                peers(project, years, judge));
    }

    private List<Map<String, Object>> peers(
            ProjectEntry project, Map<String, EntryProgress> years, String judge) {
        var plan = seasons.plan(project.season());
        Map<String, BigDecimal> totals =
                judge == null
                        ? Map.of()
                        : assessing.ownTotals(project.season(), project.track(), judge);
        return entries.accepted(project.season(), project.track()).stream()
                .map(peer -> peer(peer, plan, years.get(peer.key()), totals.get(peer.key())))
                .toList();
    }

    private static Map<String, Object> peer(
            ProjectEntry peer, SeasonPlan plan, EntryProgress record, BigDecimal yearEnd) {
        var year = Optional.ofNullable(record);
        return Map.of(
                "project",
                peer.name(),
                "unit",
                plan.unit(peer.unit()).name(),
                "reports",
                year.map(it -> it.reportsMade() + "/" + it.reportsDue()).orElse(""),
                "daily",
                mark(year.flatMap(EntryProgress::dailyScore)),
                "midterm",
                mark(year.flatMap(EntryProgress::midtermScore)),
                "yearEnd",
                mark(Optional.ofNullable(yearEnd)));
    }

    private static String text(SelfAppraisal appraisal) {
        return "%s。目标完成：%s 措施落实：%s 不足与改进：%s"
                .formatted(
                        appraisal.grade().label(),
                        appraisal.goalsMet(),
                        appraisal.measures(),
                        appraisal.shortfalls());
    }

    private static String mark(Optional<BigDecimal> mark) {
        return mark.map(BigDecimal::toPlainString).orElse(NOT_MARKED);
    }
}
