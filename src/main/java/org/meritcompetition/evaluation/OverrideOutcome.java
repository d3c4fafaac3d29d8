package org.meritcompetition.evaluation;

/** What became of a proposal to depart from the calculation. */
public enum OverrideOutcome {
    PROPOSED("待复核"),
    CONFIRMED("复核同意"),
    REJECTED("复核不同意"),
    /** Nobody looked until closing. */
    DISCARDED("截止前无人复核，不予采纳");

    private final String label;

    OverrideOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
