package org.meritcompetition.objection;

/** Where an objection stands. */
public enum ObjectionState {
    /** Raised without a real name. */
    NOT_ACCEPTED("匿名，不予受理"),
    UNDER_VERIFICATION("核查中"),
    VERIFIED("已核查，待审定"),
    /** The office was silent until closing; the leading group decides all the same. */
    UNVERIFIED("逾期未核查，待审定"),
    UPHELD("成立"),
    /** Upheld because of fraud: the seat is lost. */
    UPHELD_AS_FRAUD("成立，弄虚作假"),
    DISMISSED("不成立");

    private final String label;

    ObjectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isUpheld() {
        return this == UPHELD || this == UPHELD_AS_FRAUD;
    }

    boolean awaitsConclusion() {
        return this == VERIFIED || this == UNVERIFIED;
    }

    boolean isOpen() {
        return this == UNDER_VERIFICATION || awaitsConclusion();
    }
}
