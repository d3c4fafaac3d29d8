package org.meritcompetition.record;

/**
 * The last entry of a season's chain at some moment. Printed on a decision, it proves later that
 * nothing up to it was changed or cut off.
 *
 * @param number of that entry; 0 where there is none yet
 */
public record Head(String season, long number, String hash) {

    /** What the first entry follows on. */
    static final String NOTHING = "0".repeat(64);

    /** Of a season in which nothing was decided yet. */
    public static Head before(String season) {
        return new Head(season, 0, NOTHING);
    }
}
