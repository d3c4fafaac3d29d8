package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The phrases that the sentences of both stages share. */
final class Wording {

    private static final int MOST_NAMES = 20;

    private Wording() {}

    /** 赛道6 for T06; any other code as it is, after 赛道. */
    static String track(String code) {
        return "赛道" + (code.matches("T\\d{1,9}") ? Integer.valueOf(code.substring(1)) : code);
    }

    /** A number as a person writes it: no exponent, no trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A quotient to two places, half up; for reading only, never for deciding. */
    static String decimals(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Names joined by 、; more than twenty are cut off with their number. */
    static String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join("、", names)
                : String.join("、", names.subList(0, MOST_NAMES)) + "等" + names.size() + "名";
    }
}
