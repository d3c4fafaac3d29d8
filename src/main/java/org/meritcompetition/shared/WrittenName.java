package org.meritcompetition.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two written names mean the same. Width, case, blanks and punctuation (also the · inside a
 * name) make no difference, nor does 第一 or 第1.
 */
public final class WrittenName {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String ZERO = "零";

    private WrittenName() {}

    public static String normalised(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder();
        NO_LETTER_OR_DIGIT
                .matcher(plain)
                .replaceAll("")
                .replace(ZERO, NUMERALS.substring(0, 1))
                .codePoints()
                .map(WrittenName::asDigit)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int asDigit(int letter) {
        int digit = NUMERALS.indexOf(letter);
        return digit < 0 ? letter : '0' + digit;
    }

    /** Whether both mean the same; a name that is not there means nobody. */
    public static boolean areSame(String one, String other) {
        return one != null && other != null && normalised(one).equals(normalised(other));
    }
}
