package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.shipped();

    @ParameterizedTest(name = "{0} and {1} working days are {2}")
    @CsvSource({
        "2024-04-15, 6, 2024-04-23",
        "2024-10-31, 6, 2024-11-08",
        "2024-04-03, 1, 2024-04-07",
        "2024-09-30, 1, 2024-10-08",
        "2024-10-11, 1, 2024-10-12",
        "2024-12-27, 4, 2025-01-03",
        "2025-09-30, 1, 2025-10-09",
        "2025-12-31, 1, 2026-01-04",
        "2026-02-14, 1, 2026-02-24",
        "2024-04-13, 0, 2024-04-13",
        "2024-04-23, -6, 2024-04-15"
    })
    void working_days_are_counted_over_weekends_holidays_and_make_up_days(
            LocalDate from, int n, LocalDate expected) {
        assertThat(days.plus(from, n)).isEqualTo(expected);
    }

    @ParameterizedTest(
            name = "{0} has {1} days off by the notice and {2} make-up days, so {3} working days")
    @CsvSource({"2024, 28, 8, 251", "2025, 28, 5, 248", "2026, 33, 6, 248"})
    void each_year_has_the_working_days_of_its_notice(
            int year, int off, int makeUp, int workingDays) {
        var newYear = LocalDate.of(year, 1, 1);
        assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(days::isWorkingDay))
                .hasSize(workingDays);
    }

    @Test
    void counting_back_gives_what_was_added() {
        var from = LocalDate.of(2024, 9, 13);
        assertThat(IntStream.range(0, 60))
                .allSatisfy(n -> assertThat(days.between(from, days.plus(from, n))).isEqualTo(n));
        assertThat(days.between(LocalDate.of(2024, 4, 23), LocalDate.of(2024, 4, 15)))
                .isEqualTo(-6);
    }

    @Test
    void a_year_without_a_table_is_refused_and_not_guessed() {
        assertThatThrownBy(() -> days.isWorkingDay(LocalDate.of(2019, 5, 6)))
                .hasMessageContaining("2019 年没有工作日表");
        assertThat(days.covers(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(days.covers(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1))).isFalse();
    }
}
