package org.meritcompetition.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.meritcompetition.season.plan.AwardCategory;

/** 名额表 of one category as it was settled with the deployment of the evaluation. */
@Entity
@IdClass(SettledRule.Key.class)
class SettledRule {

    /** Which one. */
    record Key(String season, AwardCategory category) implements Serializable {}

    @Id private String season;

    @Id
    @Enumerated(EnumType.STRING)
    private AwardCategory category;

    private String rule;
    private String hash;
    private Instant settledAt;

    protected SettledRule() {}

    SettledRule(String season, AwardCategory category, String rule, String hash, Instant at) {
        this.season = season;
        this.category = category;
        this.rule = rule;
        this.hash = hash;
        this.settledAt = at;
    }

    AwardCategory category() {
        return category;
    }

    String rule() {
        return rule;
    }
}
