package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class WorkingDaysTest {

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
        "2024-02-09, 1, 2024-02-18",
        "2024-09-13, 2, 2024-09-18",
        "2024-04-27, 3, 2024-04-30",
        "2025-01-24, 2, 2025-01-27",
        "2025-01-27, 1, 2025-02-05",
        "2025-09-26, 4, 2025-10-09",
        "2026-09-18, 5, 2026-09-24",
        "2026-09-24, 1, 2026-09-28",
        "2026-10-08, 3, 2026-10-12",
        "2024-04-13, 0, 2024-04-13",
        "2025-02-05, -1, 2025-01-27",
        "2024-04-23, -6, 2024-04-15"
    })
    void working_days_are_counted_over_weekends_holidays_and_make_up_days(
            LocalDate from, int n, LocalDate expected) {
        assertThat(days.plus(from, n)).isEqualTo(expected);
    }

    /** What the notices say of the days at which one errs most easily. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-02-04, 春节前的周日调休上班, true",
        "2024-02-09, 除夕 2024 年不放假, true",
        "2024-02-12, 春节, false",
        "2024-02-18, 春节后的周日调休上班, true",
        "2024-04-07, 清明节后的周日调休上班, true",
        "2024-05-11, 劳动节后的周六调休上班, true",
        "2024-09-14, 中秋节前的周六调休上班, true",
        "2024-09-17, 中秋节, false",
        "2024-09-29, 国庆节前的周日调休上班, true",
        "2024-10-08, 国庆节后第一天, true",
        "2024-10-12, 国庆节后的周六调休上班, true",
        "2025-01-26, 春节前的周日调休上班, true",
        "2025-01-28, 除夕 2025 年起放假, false",
        "2025-02-08, 春节后的周六调休上班, true",
        "2025-05-02, 劳动节第二天, false",
        "2025-06-02, 端午节, false",
        "2025-10-06, 中秋节与国庆节相连, false",
        "2025-10-08, 国庆、中秋第八天, false",
        "2025-10-11, 国庆节后的周六调休上班, true",
        "2026-01-02, 元旦, false",
        "2026-01-04, 元旦后的周日调休上班, true",
        "2026-02-23, 春节第九天, false",
        "2026-02-28, 春节后的周六调休上班, true",
        "2026-05-09, 劳动节后的周六调休上班, true",
        "2026-09-20, 国庆节前的周日调休上班, true",
        "2026-09-25, 中秋节, false",
        "2026-10-10, 国庆节后的周六调休上班, true"
    })
    void each_day_is_as_the_notice_of_its_year_says(LocalDate day, String why, boolean worked) {
        assertThat(days.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @Test
    void every_table_names_the_notice_that_it_follows() {
        assertThat(YearTable.shipped())
                .extracting(YearTable::year, YearTable::source)
                .containsExactly(
                        tuple(2024, "国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）"),
                        tuple(2025, "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）"),
                        tuple(2026, "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）"));
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
