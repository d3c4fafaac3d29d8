package org.meritcompetition.commendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** That the season's honour roll is published, and since when. */
@Entity
@Table(name = "honour_roll")
class PublishedRoll implements Persistable<String> {

    @Id private String season;
    private Instant publishedAt;

    protected PublishedRoll() {}

    PublishedRoll(String season, Instant publishedAt) {
        this.season = season;
        this.publishedAt = publishedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public String getId() {
        return season;
    }

    /** Published once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
