package org.meritcompetition.commendation;

/** What the leading group said to one 正式. */
public enum ApprovalOutcome {
    APPROVED("同意表彰"),
    REFUSED("不予表彰"),
    /** Not decided now; a supplementary decision may follow. */
    DEFERRED("缓议");

    private final String label;

    ApprovalOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
