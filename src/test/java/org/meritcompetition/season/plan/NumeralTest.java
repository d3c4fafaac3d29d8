package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "35, 三十五"})
    void numbersAreSpokenAsInChinese(int number, String spoken) {
        assertThat(Numeral.of(number)).isEqualTo(spoken);
    }
}
