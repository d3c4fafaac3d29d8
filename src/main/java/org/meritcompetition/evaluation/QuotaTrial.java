package org.meritcompetition.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.data.domain.Persistable;

/** 试算: what the office only tried, with its inputs and outcome; no plan ever reads it. */
@Entity
@IdClass(QuotaTrial.Key.class)
class QuotaTrial implements Persistable<QuotaTrial.Key> {

    /** Which one. */
    record Key(String season, int number) implements Serializable {}

    @Id private String season;
    @Id private int number;

    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String title;
    private String inputs;
    private String seats;
    private String hash;
    private String triedBy;
    private Instant triedAt;

    /** Else another one of that number, tried at the same moment, would be written over. */
    @Transient private boolean kept;

    protected QuotaTrial() {}

    /**
     * @param inputs as JSON
     * @param seats who would hold them, as JSON
     */
    QuotaTrial(
            String season,
            int number,
            AwardCategory category,
            String title,
            String inputs,
            String seats,
            String hash,
            String actor,
            Instant at) {
        this.season = season;
        this.number = number;
        this.category = category;
        this.title = title;
        this.inputs = inputs;
        this.seats = seats;
        this.hash = hash;
        this.triedBy = actor;
        this.triedAt = at;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }

    @Override
    public Key getId() {
        return new Key(season, number);
    }

    @Override
    public boolean isNew() {
        return !kept;
    }

    int number() {
        return number;
    }

    AwardCategory category() {
        return category;
    }

    String title() {
        return title;
    }

    String inputs() {
        return inputs;
    }

    String seats() {
        return seats;
    }

    String hash() {
        return hash;
    }

    String triedBy() {
        return triedBy;
    }

    Instant triedAt() {
        return triedAt;
    }
}
