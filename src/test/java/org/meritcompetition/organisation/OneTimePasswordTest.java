package org.meritcompetition.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    private static final int MANY = 1_000;

    @Test
    void isWhatAPersonWouldHaveToChooseToo() {
        assertThat(Stream.generate(OneTimePassword::random).limit(MANY))
                .allMatch(it -> it.matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}"))
                .allMatch(it -> it.matches(".*[a-z].*") && it.matches(".*[0-9].*"))
                .doesNotHaveDuplicates();
    }
}
