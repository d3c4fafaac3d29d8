package org.meritcompetition.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * 单位推荐: what one unit hands in as a whole, candidates or none, and what its line leader said to it.
 */
@Entity
class UnitRecommendation {

    @Id private String key;
    private String season;
    private String unit;

    @Enumerated(EnumType.STRING)
    private RecommendationState state = RecommendationState.OPEN;

    private boolean nothing;
    private String returnedReason;
    private String decidedBy;
    private Instant decidedAt;
    @Version private Integer version;

    protected UnitRecommendation() {}

    UnitRecommendation(String season, String unit) {
        this.key = keyOf(season, unit);
        this.season = season;
        this.unit = unit;
    }

    static String keyOf(String season, String unit) {
        return season + "/award/unit/" + unit;
    }

    /** The liaison works on it: on a candidate, or on the statement that there is none. */
    void fill(boolean nothing) {
        DomainRuleViolation.unless(!state.isDecided(), "本单位的推荐申报已经办结，不能再修改。");
        this.state = RecommendationState.OPEN;
        this.nothing = nothing;
    }

    void sign(String actor, Instant at) {
        DomainRuleViolation.unless(!state.isDecided(), "本单位的推荐申报已经办结，无需再审签。");
        decide(RecommendationState.SIGNED, actor, at);
    }

    void giveBack(String reason, String actor, Instant at) {
        DomainRuleViolation.unless(!state.isDecided(), "本单位的推荐申报已经办结，不能再退回。");
        DomainRuleViolation.unless(reason != null, "退回时请写明原因，让联络员知道改什么。");
        returnedReason = reason;
        decide(RecommendationState.RETURNED, actor, at);
    }

    /**
     * Closing: what is filled goes on unsigned, and so does the statement that there is nothing;
     * silence forfeits.
     */
    void close(boolean filled, Instant at) {
        if (!state.isDecided()) {
            decide(
                    filled || nothing
                            ? RecommendationState.UNSIGNED
                            : RecommendationState.FORFEITED,
                    null,
                    at);
        }
    }

    private void decide(RecommendationState next, String actor, Instant at) {
        state = next;
        decidedBy = actor;
        decidedAt = at;
    }

    RecommendationState state() {
        return state;
    }

    /**
     * Why the line leader gave it back last, {@code null} unless it lies with the liaison for that.
     */
    String openReturn() {
        return state == RecommendationState.RETURNED ? returnedReason : null;
    }
}
