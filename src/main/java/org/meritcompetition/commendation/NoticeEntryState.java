package org.meritcompetition.commendation;

/** What became of a name on a public notice. */
public enum NoticeEntryState {
    LISTED("公示中"),
    /** Somebody objected; this one alone waits for the outcome. */
    FROZEN("异议核查中"),
    RELEASED("公示无异议"),
    /** An objection was upheld. */
    STRUCK("异议成立，撤下");

    private final String label;

    NoticeEntryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
