package org.meritcompetition.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One season's row: its file as it was adopted. */
@Entity
class Season {

    @Id private String code;

    private String division;

    @Column(columnDefinition = "text")
    private String definition;

    private Instant foundedAt;

    protected Season() {}

    Season(String code, String division, String definition) {
        this.code = code;
        this.division = division;
        this.definition = definition;
    }

    void found(Instant at) {
        this.foundedAt = at;
    }

    String code() {
        return code;
    }

    String definition() {
        return definition;
    }

    Instant foundedAt() {
        return foundedAt;
    }
}
