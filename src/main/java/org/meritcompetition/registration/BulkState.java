package org.meritcompetition.registration;

/** Where a bulk acceptance stands. */
public enum BulkState {
    PENDING("等待生效，可撤回"),
    RECALLED("已撤回"),
    EFFECTIVE("已生效");

    private final String label;

    BulkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
