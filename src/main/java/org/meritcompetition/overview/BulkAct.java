package org.meritcompetition.overview;

/** What the office does to many tasks at once. */
public enum BulkAct {
    REASSIGN("转办"),
    SUSPEND("暂停"),
    RESUME("恢复");

    private final String label;

    BulkAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
