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
        decide(position, reason, actor, at);
    }

    /** Anew, where somebody has joined those who are equal. */
    final void decide(int at, String because, String actor, Instant moment) {
        position = at;
        reason = because;
        decidedBy = actor;
        decidedAt = moment;
    }

    @Override
    public String getId() {
        return nominee;
    }

    /** What is decided by two at the same moment fails at the database. */
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
