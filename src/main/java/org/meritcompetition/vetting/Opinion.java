package org.meritcompetition.vetting;

/** What a consulted body said of one nominee. */
public enum Opinion {
    /** Nothing, which is no consent. */
    NONE("未答复"),
    CLEAR("无异议"),
    OBJECTED("有异议"),
    /** It is still looking into the matter. */
    UNSETTLED("尚需核查");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
