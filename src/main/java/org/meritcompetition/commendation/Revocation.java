package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 撤销 of one commendation, {@code cg-2024/revocation/1}: proposed by the office, decided by the
 * leading group.
 */
@Entity
class Revocation {

    @Id private String key;
    private String season;
    private String nominee;
    private String reason;
    private String article;
    private String proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private RevocationState state = RevocationState.PROPOSED;

    private String documentNumber;
    private LocalDate decidedOn;
    private String opinion;
    private String decidedBy;
    private Instant decidedAt;
    @Version private Integer version;

    protected Revocation() {}

    Revocation(
            String season,
            int number,
            String nominee,
            String reason,
            String article,
            String actor,
            Instant at) {
        this.key = "%s/revocation/%d".formatted(season, number);
        this.season = season;
        this.nominee = nominee;
        this.reason = reason;
        this.article = article;
        this.proposedBy = actor;
        this.proposedAt = at;
    }

    void revoke(String number, LocalDate date, String why, String actor, Instant at) {
        unless(number != null && date != null, "同意撤销的，请填写撤销决定的文号和日期。");
        decide(RevocationState.REVOKED, why, actor, at);
        documentNumber = number;
        decidedOn = date;
    }

    void keep(String why, String actor, Instant at) {
        unless(why != null, "不同意撤销的，请写明理由。");
        decide(RevocationState.KEPT, why, actor, at);
    }

    private void decide(RevocationState next, String why, String actor, Instant at) {
        unless(state == RevocationState.PROPOSED, "这项撤销提请已经审定，不能重复审定。");
        state = next;
        opinion = why;
        decidedBy = actor;
        decidedAt = at;
    }

    String key() {
        return key;
    }

    String season() {
        return season;
    }

    String nominee() {
        return nominee;
    }

    String reason() {
        return reason;
    }

    String article() {
        return article;
    }

    RevocationState state() {
        return state;
    }

    RevocationNote note() {
        return new RevocationNote(documentNumber, decidedOn, reason, article);
    }
}
