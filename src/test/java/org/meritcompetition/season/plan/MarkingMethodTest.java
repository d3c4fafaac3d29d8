package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingMethodTest {

    @ParameterizedTest
    @CsvSource({
        "MEAN, 80 85 90, 85.00",
        "MEAN, 80 80 81, 80.33",
        "MEAN, 80.01 80, 80.01",
        "MEDIAN, 10 85 90, 85.00",
        "MEDIAN, 80 90 85 60, 82.50",
        "MEDIAN, 77.25, 77.25",
        "TRIMMED_MEAN, 100 80 84 10, 82.00",
        "TRIMMED_MEAN, 90 90 10, 90.00",
        "TRIMMED_MEAN, 90 80, 85.00"
    })
    void severalMarksBecomeOne(MarkingMethod method, String marks, String one) {
        var given = Arrays.stream(marks.split(" ")).map(BigDecimal::new).toList();
        assertThat(method.of(given)).isEqualTo(new BigDecimal(one));
    }
}
