package org.meritcompetition.countersigning;

/** What one member says to one nominee. */
public enum Voice {
    AGREED("同意"),
    AGAINST("不同意"),
    ABSTAINED("弃权"),
    /** Tied to the nominee or its unit: has no vote on it, and is not counted. */
    RECUSED("回避");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
