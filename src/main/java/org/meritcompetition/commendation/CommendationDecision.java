package org.meritcompetition.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** 表彰决定: the document of the season, issued once. */
@Entity
class CommendationDecision implements Persistable<String> {

    @Id private String season;
    private String documentNumber;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private CommendationKind kind;

    private String issuedBy;
    private Instant issuedAt;

    protected CommendationDecision() {}

    CommendationDecision(String season, DecisionDocument document, String actor, Instant at) {
        this.season = season;
        this.documentNumber = document.number();
        this.decidedOn = document.date();
        this.kind = document.kind();
        this.issuedBy = actor;
        this.issuedAt = at;
    }

    DecisionDocument document() {
        return new DecisionDocument(documentNumber, decidedOn, kind);
    }

    @Override
    public String getId() {
        return season;
    }

    /** Issued once: it is never written a second time. */
    @Override
    public boolean isNew() {
        return true;
    }
}
