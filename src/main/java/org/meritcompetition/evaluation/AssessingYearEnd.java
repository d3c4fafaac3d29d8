package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a project at the end of the year, once. */
@Service
@Transactional
public class AssessingYearEnd {

    private final YearEndAssessments assessments;
    private final EvaluationMinutes minutes;
    private final Clock clock;

    AssessingYearEnd(YearEndAssessments assessments, Clock clock, EvaluationMinutes minutes) {
        this.assessments = assessments;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** The track's judge marks. */
    public void mark(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            String remark,
            String actor) {
        record(season, track, entry, marks, YearEndOutcome.BY_JUDGE, remark, actor);
    }

    /** The office marks in the place of a silent judge. */
    public void markForJudge(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            String remark,
            String actor) {
        record(season, track, entry, marks, YearEndOutcome.BY_OFFICE, remark, actor);
    }

    /** Nobody marked it until closing: the part is left out of the process score. */
    public void leaveOut(String season, String track, String entry) {
        if (!assessments.existsById(entry)) {
            assessments.save(YearEndAssessment.notMarked(season, track, entry, clock.instant()));
            minutes.bySilence(season, entry, "年终考核未评，折算");
        }
    }

    /** The marks given so far in a track, by entry, out of 100. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> totals(String season, String track) {
        var totals = new HashMap<String, BigDecimal>();
        assessments
                .findBySeasonAndTrack(season, track)
                .forEach(
                        a -> {
                            if (a.total() != null) {
                                totals.put(a.entry(), a.total());
                            }
                        });
        return totals;
    }

    private void record(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            YearEndOutcome by,
            String remark,
            String actor) {
        DomainRuleViolation.unless(!assessments.existsById(entry), "该项目的年终考核已经打分，不能重复打分。");
        assessments.save(
                YearEndAssessment.marked(
                        season, track, entry, marks, by, remark, actor, clock.instant()));
        minutes.by(
                actor,
                by == YearEndOutcome.BY_JUDGE ? EvaluationMinutes.JUDGE : EvaluationMinutes.OFFICE,
                season,
                entry,
                "年终考核评分",
                null);
    }
}
