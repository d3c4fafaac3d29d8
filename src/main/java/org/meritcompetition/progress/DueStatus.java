package org.meritcompetition.progress;

/** What became of a report that was asked for. */
public enum DueStatus {
    OPEN("尚未报送"),
    /** Sent on or before the due date. */
    MADE("按时报送"),
    /** Sent after the due date and before closing. */
    LATE("逾期报送"),
    /** Nothing came until closing. */
    MISSING("未报"),
    /** The project was withdrawn while the report was open. */
    NOT_DUE("无须报送");

    private final String label;

    DueStatus(String label) {
        this.label = label;
    }

    /** As participants read it. */
    public String label() {
        return label;
    }

    public boolean isSent() {
        return this == MADE || this == LATE;
    }
}
