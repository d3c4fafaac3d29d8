package org.meritcompetition.progress;

/** Why a report's mark departs from the baseline of its track. */
public enum Standing {
    OUTSTANDING("表现突出"),
    LACKING("不足");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }
}
