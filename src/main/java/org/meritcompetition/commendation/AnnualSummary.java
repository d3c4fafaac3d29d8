package org.meritcompetition.commendation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** 年度总结 of one unit: handed in, or recorded as missing. */
@Entity
class AnnualSummary implements Persistable<String> {

    enum State {
        FILED,
        NOT_FILED
    }

    @Id private String key;
    private String season;
    private String unit;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded private SummaryContent content;
    private String filedBy;
    private Instant recordedAt;

    protected AnnualSummary() {}

    private AnnualSummary(String season, String unit, State state, Instant at) {
        this.key = keyOf(season, unit);
        this.season = season;
        this.unit = unit;
        this.state = state;
        this.recordedAt = at;
    }

    static String keyOf(String season, String unit) {
        return season + "/unit/" + unit + "/summary";
    }

    static AnnualSummary filed(
            String season, String unit, SummaryContent content, String actor, Instant at) {
        var summary = new AnnualSummary(season, unit, State.FILED, at);
        summary.content = content;
        summary.filedBy = actor;
        return summary;
    }

    static AnnualSummary missing(String season, String unit, Instant at) {
        return new AnnualSummary(season, unit, State.NOT_FILED, at);
    }

    boolean isFiled() {
        return state == State.FILED;
    }

    String unit() {
        return unit;
    }

    SummaryContent content() {
        return content;
    }

    @Override
    public String getId() {
        return key;
    }

    /** Recorded once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
