package org.meritcompetition.papers.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The template that a division uses in place of the one that ships, {@code cg/registration}. */
@Entity
class PaperTemplate {

    @Id private String key;
    private String division;
    private String paper;
    private byte[] content;
    private String uploadedBy;
    private Instant uploadedAt;

    protected PaperTemplate() {}

    PaperTemplate(String division, String paper, byte[] content, String uploadedBy, Instant at) {
        this.key = keyOf(division, paper);
        this.division = division;
        this.paper = paper;
        this.content = content.clone();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = at;
    }

    static String keyOf(String division, String paper) {
        return "%s/%s".formatted(division, paper);
    }

    byte[] content() {
        return content.clone();
    }

    String paper() {
        return paper;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
