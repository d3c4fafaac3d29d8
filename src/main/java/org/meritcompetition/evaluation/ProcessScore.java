package org.meritcompetition.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.meritcompetition.shared.Sha256;

/** 过程得分 of one project, with the parts it was made from; frozen when it is made. */
@Entity
@Immutable
class ProcessScore {

    @Id private String entry;
    private String season;
    private String track;
    private String unit;
    @Embedded private ScoreParts parts;
    private BigDecimal score;
    private Instant frozenAt;
    private String inputs;
    private String hash;
    @Version private Integer version;

    protected ProcessScore() {}

    ProcessScore(
            String season,
            String track,
            String unit,
            String entry,
            ScoreParts parts,
            BigDecimal score,
            String inputs,
            Instant frozenAt) {
        this.season = season;
        this.track = track;
        this.unit = unit;
        this.entry = entry;
        this.parts = parts;
        this.score = score;
        this.inputs = inputs;
        this.hash = Sha256.of(inputs);
        this.frozenAt = frozenAt;
    }

    String entry() {
        return entry;
    }

    /** What it was made from, as text; the hash is of exactly this. */
    String inputs() {
        return inputs;
    }

    String hash() {
        return hash;
    }

    ScoreParts parts() {
        return parts;
    }

    BigDecimal score() {
        return score;
    }
}
