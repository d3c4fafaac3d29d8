package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The phrases that the sentences of both stages share. */
final class Wording {

    private static final Pattern NUMBERED = Pattern.compile("T\\d{1,9}");
    private static final int MOST_NAMES = 20;

    private Wording() {}

    /** 赛道6 for T06; any other code as it is, after 赛道. */
    static String track(String code) {
        return "赛道"
                + (NUMBERED.matcher(code).matches() ? Integer.valueOf(code.substring(1)) : code);
    }

    /** What people call the track, and 赛道6 where nobody has said. */
    static String track(String code, UnaryOperator<String> named) {
        String name = named.apply(code);
        return name.equals(code) ? track(code) : name;
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
    static String names(List<String> ids, UnaryOperator<String> named) {
        String names = ids.stream().limit(MOST_NAMES).map(named).collect(Collectors.joining("、"));
        return ids.size() <= MOST_NAMES ? names : names + "等" + ids.size() + "名";
    }
}
