package org.meritcompetition.vetting.identity;

/** Whether two records speak of the same person or team. */
public enum Likeness {
    SAME,
    /** A person has to look. */
    PERHAPS,
    OTHER
}
