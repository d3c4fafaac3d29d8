package org.meritcompetition.evaluation;

/** What a nominee of the quota plan holds. */
public enum SeatStatus {
    FORMAL("正式"),
    SPARE("备选"),
    NEITHER("未入选"),
    /** Dropped out, with a sentence that says why; another succeeded or the seat stays empty. */
    REMOVED("退出");

    private final String label;

    SeatStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the nominee is on the list of 正式 and 备选. */
    public boolean isListed() {
        return this == FORMAL || this == SPARE;
    }
}
