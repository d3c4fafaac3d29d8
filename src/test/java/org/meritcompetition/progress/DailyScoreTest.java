package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.progress.DueStatus.LATE;
import static org.meritcompetition.progress.DueStatus.MADE;
import static org.meritcompetition.progress.DueStatus.MISSING;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyScoreTest {

    @ParameterizedTest(name = "one report {0} and marked {1} brings {2} of 30")
    @CsvSource({
        "MADE, 10, 30.00",
        "MADE, 8.5, 27.75",
        "MADE, 0, 15.00",
        "MADE, , 30.00",
        "LATE, 10, 22.50",
        "LATE, 0, 7.50",
        "LATE, , 15.00",
        "MISSING, 10, 0.00",
        "MISSING, , 0.00"
    })
    void half_is_punctuality_and_half_the_judges_mark(
            DueStatus status, BigDecimal mark, BigDecimal score) {
        assertThat(DailyScore.of(List.of(new ReportResult(status, mark)))).contains(score);
    }

    @Test
    void every_report_weighs_the_same_and_the_mean_is_rounded_once_half_up() {
        assertThat(
                        DailyScore.of(
                                List.of(
                                        new ReportResult(MADE, new BigDecimal("8.50")),
                                        new ReportResult(LATE, null),
                                        new ReportResult(MISSING, new BigDecimal("9.00")))))
                .contains(new BigDecimal("14.25"));
        // 30 × (0.9505 + 1 + 0) / 3 = 19.505 exactly
        assertThat(
                        DailyScore.of(
                                List.of(
                                        new ReportResult(MADE, new BigDecimal("9.01")),
                                        new ReportResult(MADE, null),
                                        new ReportResult(MISSING, null))))
                .contains(new BigDecimal("19.51"));
    }

    @Test
    void no_settled_report_is_no_score() {
        assertThat(DailyScore.of(List.of())).isEmpty();
    }

    @Test
    void what_is_not_settled_is_worth_nothing_yet_and_must_not_be_asked() {
        Stream.of(DueStatus.OPEN, DueStatus.NOT_DUE)
                .forEach(
                        it ->
                                assertThatThrownBy(() -> new ReportResult(it, null).worth())
                                        .isInstanceOf(IllegalStateException.class));
    }
}
