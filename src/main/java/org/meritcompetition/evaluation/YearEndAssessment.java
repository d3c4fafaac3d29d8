package org.meritcompetition.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.meritcompetition.season.plan.MarkingMethod;

/** 年终考核 of one project: made once from the judges' marks, or left out because nobody marked it. */
@Entity
class YearEndAssessment {

    @Id private String entry;
    private String season;
    private String track;

    @Enumerated(EnumType.STRING)
    private YearEndOutcome outcome;

    /** Of a single judge; {@code null} where several marked. */
    @Embedded private YearEndMarks marks;

    private BigDecimal total;
    private int judges;
    private String remark;
    private String assessedBy;
    private Instant assessedAt;
    @Version private Integer version;

    protected YearEndAssessment() {}

    private YearEndAssessment(String season, String track, String entry, Instant at) {
        this.season = season;
        this.track = track;
        this.entry = entry;
        this.assessedAt = at;
    }

    /**
     * @param given at least one
     */
    static YearEndAssessment of(
            String season,
            String track,
            String entry,
            List<YearEndMark> given,
            YearEndOutcome by,
            MarkingMethod method,
            Instant at) {
        var assessment = new YearEndAssessment(season, track, entry, at);
        assessment.outcome = by;
        assessment.judges = given.size();
        assessment.total = method.of(given.stream().map(YearEndMark::total).toList());
        if (given.size() == 1) {
            var only = given.get(0);
            assessment.marks = only.marks();
            assessment.remark = only.remark();
            assessment.assessedBy = only.judge();
        }
        return assessment;
    }

    static YearEndAssessment notMarked(String season, String track, String entry, Instant at) {
        var assessment = new YearEndAssessment(season, track, entry, at);
        assessment.outcome = YearEndOutcome.NOT_MARKED;
        return assessment;
    }

    String entry() {
        return entry;
    }

    /** Out of 100, {@code null} where nobody marked it. */
    BigDecimal total() {
        return total;
    }

    YearEndOutcome outcome() {
        return outcome;
    }
}
