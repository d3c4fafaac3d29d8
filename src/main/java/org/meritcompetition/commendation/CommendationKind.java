package org.meritcompetition.commendation;

/** The notice says “表彰表扬”: which of the two it is, the decision says. */
public enum CommendationKind {
    COMMENDED("表彰"),
    PRAISED("表扬");

    private final String label;

    CommendationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
