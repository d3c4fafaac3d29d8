package org.meritcompetition.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.meritcompetition.season.plan.CommendationKind;
import org.springframework.data.domain.Persistable;

/**
 * 表彰决定, {@code cg-2024/decision/1}: the document of the season's list; those with higher numbers
 * supplement it.
 */
@Entity
class CommendationDecision implements Persistable<String> {

    @Id private String key;
    private String season;
    private int number;
    private String documentNumber;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private CommendationKind kind;

    private String issuedBy;
    private Instant issuedAt;

    protected CommendationDecision() {}

    CommendationDecision(
            String season, int number, DecisionDocument document, String actor, Instant at) {
        this.key = keyOf(season, number);
        this.season = season;
        this.number = number;
        this.documentNumber = document.number();
        this.decidedOn = document.date();
        this.kind = document.kind();
        this.issuedBy = actor;
        this.issuedAt = at;
    }

    static String keyOf(String season, int number) {
        return "%s/decision/%d".formatted(season, number);
    }

    DecisionDocument document() {
        return new DecisionDocument(documentNumber, decidedOn, kind);
    }

    String key() {
        return key;
    }

    int number() {
        return number;
    }

    @Override
    public String getId() {
        return key;
    }

    /** Issued once: it is never written a second time. */
    @Override
    public boolean isNew() {
        return true;
    }
}
