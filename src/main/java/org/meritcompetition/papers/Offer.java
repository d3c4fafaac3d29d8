package org.meritcompetition.papers;

/**
 * One file that a reader may have.
 *
 * @param of about whom or what within the paper: a unit, a nominee, a body; blank where there is
 *     one such paper
 * @param label as the reader finds it
 */
public record Offer(String of, String label) {

    /** The only one of its paper. */
    static final String ONLY = "";

    public static Offer only(String label) {
        return new Offer(ONLY, label);
    }
}
