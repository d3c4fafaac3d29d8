package org.meritcompetition.registration;

/** What became of the office's mark of a work plan (年初部署). */
public enum PlanScoring {
    AWAITED("待评分"),
    SCORED("已评分"),
    /** The office was silent: the part is left out and the other weights are renormalised. */
    LEFT_OUT("未评分");

    private final String label;

    PlanScoring(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }
}
