package org.meritcompetition.season.plan;

import java.util.Arrays;
import java.util.Optional;

/** The notice says “表彰表扬”: which of the two it is, the season file says. */
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

    static Optional<CommendationKind> called(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
