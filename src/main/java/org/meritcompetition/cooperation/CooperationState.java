package org.meritcompetition.cooperation;

/** Whether an answer is still awaited. */
public enum CooperationState {
    /** No answer is asked for. */
    DONE("已送达"),
    OPEN("等待答复"),
    ANSWERED("已答复"),
    RECALLED("已收回");

    private final String label;

    CooperationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
