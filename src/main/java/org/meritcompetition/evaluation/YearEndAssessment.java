package org.meritcompetition.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** 年终考核 of one project: marked once, or left out because nobody marked it. */
@Entity
class YearEndAssessment {

    @Id private String entry;
    private String season;
    private String track;

    @Enumerated(EnumType.STRING)
    private YearEndOutcome outcome;

    @Embedded private YearEndMarks marks;
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

    static YearEndAssessment marked(
            String season,
            String track,
            String entry,
            YearEndMarks marks,
            YearEndOutcome by,
            String remark,
            String actor,
            Instant at) {
        var assessment = new YearEndAssessment(season, track, entry, at);
        assessment.outcome = by;
        assessment.marks = marks;
        assessment.remark = remark;
        assessment.assessedBy = actor;
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
        return marks == null ? null : marks.total();
    }
}
