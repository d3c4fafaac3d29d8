package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * 人工调整: a departure from the calculation, with the calculation that it departed from. Once decided
 * it never changes, and it never goes.
 */
@Entity
@IdClass(QuotaOverride.Key.class)
class QuotaOverride {

    /** Which one. */
    record Key(String season, int number) implements Serializable {}

    @Id private String season;
    @Id private int number;
    private String reason;
    private String changes;
    private String differences;
    private String affected;
    private String calculation;
    private String calculationHash;
    private String proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private OverrideOutcome outcome = OverrideOutcome.PROPOSED;

    private String decidedBy;
    private Instant decidedAt;
    private String decisionReason;
    @Version private Integer version;

    protected QuotaOverride() {}

    /**
     * @param changes what is departed from, one sentence a line
     * @param differences what comes of it, one sentence a line
     * @param affected keys of the nominees who are passed over, come or go
     * @param calculation who held the seats, one a line
     */
    QuotaOverride(
            String season,
            int number,
            String reason,
            List<String> changes,
            List<String> differences,
            Collection<String> affected,
            List<String> calculation,
            String calculationHash,
            String actor,
            Instant at) {
        this.season = season;
        this.number = number;
        this.reason = reason;
        this.changes = String.join("\n", changes);
        this.differences = String.join("\n", differences);
        this.affected = String.join("\n", affected);
        this.calculation = String.join("\n", calculation);
        this.calculationHash = calculationHash;
        this.proposedBy = actor;
        this.proposedAt = at;
    }

    void decide(OverrideOutcome how, String actor, String why, Instant at) {
        unless(outcome == OverrideOutcome.PROPOSED, "这项名额调整已经复核，不能再改。");
        outcome = how;
        decidedBy = actor;
        decisionReason = why;
        decidedAt = at;
    }

    List<String> affected() {
        return affected.lines().toList();
    }

    /** As it is shown for ever. */
    Departure asDeparture() {
        return new Departure(
                number,
                reason,
                changes.lines().toList(),
                differences.lines().toList(),
                calculation.lines().toList(),
                calculationHash,
                proposedBy,
                proposedAt,
                outcome,
                decidedBy,
                decidedAt,
                decisionReason);
    }
}
