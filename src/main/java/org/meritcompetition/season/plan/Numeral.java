package org.meritcompetition.season.plan;

/** Chinese numerals for people who are only counted: 一 to 九十九. */
public final class Numeral {

    private static final String DIGITS = "一二三四五六七八九";

    private Numeral() {}

    /**
     * The numeral of a number.
     *
     * @param number 1 to 99
     */
    public static String of(int number) {
        var tens = number / 10;
        var ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十")
                + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit - 1, digit);
    }
}
