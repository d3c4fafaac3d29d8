package org.meritcompetition.progress;

/** What became of a track's review of a period. */
public enum ReviewStatus {
    OPEN,
    REVIEWED,
    /** The judge was silent: the reports of the period count by their punctuality alone. */
    NOT_REVIEWED
}
