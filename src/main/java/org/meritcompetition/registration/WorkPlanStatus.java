package org.meritcompetition.registration;

/** Where a unit's work plan stands. */
public enum WorkPlanStatus {
    DRAFT("待单位审签"),
    RETURNED("单位审签退回"),
    SIGNED("已审签"),
    /** The line leader was silent; the plan went on without a signature. */
    UNSIGNED("未经单位审签"),
    /** The unit wrote none. */
    FORFEITED("视为放弃");

    private final String label;

    WorkPlanStatus(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }
}
