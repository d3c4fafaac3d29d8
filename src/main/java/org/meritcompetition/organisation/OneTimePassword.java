package org.meritcompetition.organisation;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.meritcompetition.engine.access.ChangingPassword;

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

    private static final int BLOCKS = 3;
    private static final int SIGNS_OF_A_BLOCK = 4;

    /** One that a person could choose as well. */
    static String random() {
        return Stream.generate(OneTimePassword::anyone)
                .filter(ChangingPassword::isMixed)
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
