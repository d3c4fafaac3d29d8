package org.meritcompetition.cooperation;

/** What one person asks of another beside a task. */
public enum CooperationKind {
    /** The task is the other's from now on. */
    HANDOVER("转办"),
    /** The other prepares it and hands it back; who asked submits it. */
    DELEGATION("委派"),
    /** The task waits until the other has said something. */
    OPINION("加签"),
    /** For information. */
    COPY("抄送");

    private final String label;

    CooperationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isDoneAtOnce() {
        return this == HANDOVER || this == COPY;
    }
}
