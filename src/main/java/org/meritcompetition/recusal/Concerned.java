package org.meritcompetition.recusal;

/**
 * Whom a decision concerns.
 *
 * @param unit code of the unit
 * @param name of the person or team; {@code null} where the unit as a whole is concerned
 */
public record Concerned(String unit, String name) {

    public static Concerned unit(String unit) {
        return new Concerned(unit, null);
    }
}
