package org.meritcompetition.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** 同分裁定: where the leading group put one of those who were equal in every published criterion. */
@Entity
class TieDecision implements Persistable<String> {

    @Id private String nominee;
    private String season;
    private int position;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    protected TieDecision() {}

    TieDecision(
            String season, String nominee, int position, String reason, String actor, Instant at) {
        this.season = season;
        this.nominee = nominee;
        this.position = position;
        this.reason = reason;
        this.decidedBy = actor;
        this.decidedAt = at;
    }

    @Override
    public String getId() {
        return nominee;
    }

    /** Decided once: a second decision about the same nominee fails at the database. */
    @Override
    public boolean isNew() {
        return true;
    }

    String nominee() {
        return nominee;
    }

    int position() {
        return position;
    }
}
