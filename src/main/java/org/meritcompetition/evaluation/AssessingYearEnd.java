package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.EvaluationPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a project at the end of the year: each judge once, unseen by the others. When as many have
 * marked as the season asks for, or none is to come any more, their marks become one.
 */
@Service
@Transactional
public class AssessingYearEnd {

    private final YearEndAssessments assessments;
    private final YearEndMarkings markings;
    private final Seasons seasons;
    private final EvaluationMinutes minutes;
    private final Clock clock;

    AssessingYearEnd(
            YearEndAssessments assessments,
            YearEndMarkings markings,
            Seasons seasons,
            Clock clock,
            EvaluationMinutes minutes) {
        this.assessments = assessments;
        this.markings = markings;
        this.seasons = seasons;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** One of the track's judges marks. */
    public void mark(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            String remark,
            String actor) {
        record(season, track, entry, marks, remark, actor, EvaluationMinutes.JUDGE);
        if (markings.findByEntryOrderByMarkedAt(entry).size() >= plan(season).marking().judges()) {
            conclude(season, track, entry);
        }
    }

    /** The office marks in the place of silent judges. */
    public void markForJudge(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            String remark,
            String actor) {
        record(season, track, entry, marks, remark, actor, EvaluationMinutes.OFFICE);
        conclude(season, track, entry, YearEndOutcome.BY_OFFICE);
    }

    /** Nobody marked it until closing: the part is left out of the process score. */
    public void leaveOut(String season, String track, String entry) {
        if (!assessments.existsById(entry)) {
            assessments.save(YearEndAssessment.notMarked(season, track, entry, clock.instant()));
            minutes.bySilence(season, entry, "年终考核未评，折算");
        }
    }

    /** Whether a judge has marked it, so that nobody need stand in. */
    @Transactional(readOnly = true)
    public boolean isMarked(String entry) {
        return !markings.findByEntryOrderByMarkedAt(entry).isEmpty();
    }

    /** The marks that the account itself has given in a track, by entry, out of 100. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> ownTotals(String season, String track, String account) {
        return markings.findBySeasonAndTrackAndJudge(season, track, account).stream()
                .collect(Collectors.toMap(YearEndMark::entry, YearEndMark::total));
    }

    /** Makes one of the marks that were given, where some were and that has not been done. */
    void conclude(String season, String track, String entry) {
        conclude(season, track, entry, YearEndOutcome.BY_JUDGE);
    }

    private void conclude(String season, String track, String entry, YearEndOutcome by) {
        var given = markings.findByEntryOrderByMarkedAt(entry);
        if (!given.isEmpty() && !assessments.existsById(entry)) {
            var asked = plan(season).marking().judges();
            if (by == YearEndOutcome.BY_JUDGE && given.size() < asked) {
                minutes.bySilence(
                        season, entry, "年终考核截止，%d位评委中%d位未评".formatted(asked, asked - given.size()));
            }
            assessments.save(
                    YearEndAssessment.of(
                            season,
                            track,
                            entry,
                            given,
                            by,
                            plan(season).marking().method(),
                            clock.instant()));
        }
    }

    private void record(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            String remark,
            String actor,
            String role) {
        unless(!assessments.existsById(entry), "该项目的年终考核已经打分，不能重复打分。");
        unless(
                markings.findByEntryOrderByMarkedAt(entry).stream()
                        .noneMatch(it -> it.judge().equals(actor)),
                "您已经给该项目打过分，每位评委只打一次，请由其他评委打分。");
        marks.refuseBeyond(plan(season).rubric());
        markings.saveAndFlush(
                new YearEndMark(season, track, entry, actor, marks, remark, clock.instant()));
        minutes.by(actor, role, season, entry, "年终考核评分", null);
    }

    /** What each judge gave, in the order of giving; for the inputs of the frozen score. */
    List<YearEndMark> given(String entry) {
        return markings.findByEntryOrderByMarkedAt(entry);
    }

    private EvaluationPlan plan(String season) {
        return seasons.plan(season).evaluation();
    }
}
