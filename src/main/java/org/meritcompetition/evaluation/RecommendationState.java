package org.meritcompetition.evaluation;

/** Where a unit's recommendation stands. */
public enum RecommendationState {
    OPEN("填报中"),
    RETURNED("退回修改"),
    SIGNED("已审签"),
    UNSIGNED("未经单位审签"),
    FORFEITED("视为放弃");

    private final String label;

    RecommendationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isDecided() {
        return this == SIGNED || this == UNSIGNED || this == FORFEITED;
    }
}
