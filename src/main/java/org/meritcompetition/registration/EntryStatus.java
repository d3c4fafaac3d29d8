package org.meritcompetition.registration;

/** Where a project entry stands on its way from the unit's draft to the office's decision. */
public enum EntryStatus {
    /** The unit wants it and fills it, or has filled it and waits for the line leader. */
    DRAFT("填报中"),
    /** Signed by the line leader, or corrected; it waits for the office. */
    FILED("待受理"),
    /** Filled in time but never signed; it waits for the office all the same. */
    UNSIGNED("待受理（未经单位审签）"),
    /** The office asked the unit to correct it. */
    RETURNED("退回补正"),
    ACCEPTED("已受理"),
    /** The office was silent, so it takes part and stays on the office's list. */
    PROVISIONAL("暂予受理"),
    REFUSED("不予受理"),
    /** The unit was silent. */
    FORFEITED("视为放弃"),
    WITHDRAWN("已撤回");

    private final String label;

    EntryStatus(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }

    /** Whether the project takes part in the competition. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == PROVISIONAL;
    }

    /** Whether the office has yet to decide. */
    public boolean awaitsReview() {
        return this == FILED || this == UNSIGNED;
    }

    /** Whether nobody of the office has decided, before the closing or after it. */
    boolean isUndecided() {
        return awaitsReview() || this == PROVISIONAL;
    }
}
