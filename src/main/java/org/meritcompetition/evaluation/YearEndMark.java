package org.meritcompetition.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What one judge gave one project at the end of the year. */
@Entity
@Immutable
class YearEndMark {

    @Id private String key;
    private String entry;
    private String season;
    private String track;
    private String judge;
    @Embedded private YearEndMarks marks;
    private String remark;
    private Instant markedAt;
    @Version private Integer version;

    protected YearEndMark() {}

    YearEndMark(
            String season,
            String track,
            String entry,
            String judge,
            YearEndMarks marks,
            String remark,
            Instant at) {
        this.key = entry + "#" + judge;
        this.season = season;
        this.track = track;
        this.entry = entry;
        this.judge = judge;
        this.marks = marks;
        this.remark = remark;
        this.markedAt = at;
    }

    String entry() {
        return entry;
    }

    String judge() {
        return judge;
    }

    YearEndMarks marks() {
        return marks;
    }

    String remark() {
        return remark;
    }

    BigDecimal total() {
        return marks.total();
    }
}
