package org.meritcompetition.organisation;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A password that is told once and has to be changed at the first sign-in. Nothing but its hash is
 * kept.
 *
 * @param body and role: to whom the paper is handed
 */
public record OneTimePassword(
        String account, String name, String body, String role, String password)
        implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without what looks alike on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final Predicate<String> LETTER = Pattern.compile("[a-z]").asPredicate();
    private static final Predicate<String> DIGIT = Pattern.compile("[0-9]").asPredicate();
    private static final int BLOCKS = 3;
    private static final int SIGNS_OF_A_BLOCK = 4;

    /** One that could be chosen as well: with a letter and a digit. */
    static String random() {
        return Stream.generate(OneTimePassword::anyone)
                .filter(it -> LETTER.and(DIGIT).test(it))
                .findFirst()
                .orElseThrow();
    }

    private static String anyone() {
        var password = new StringBuilder();
        for (var i = 0; i < BLOCKS * SIGNS_OF_A_BLOCK; i++) {
            if (i > 0 && i % SIGNS_OF_A_BLOCK == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    @Override
    public String toString() {
        return "OneTimePassword of " + account;
    }
}
