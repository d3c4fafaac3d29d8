package org.meritcompetition.season.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The working days of one year, as far as they depart from Monday to Friday.
 *
 * @param source the document that it follows: 国务院办公厅关于…部分节假日安排的通知（国办发明电〔2023〕7号）
 * @param days in order of their dates, each once
 */
public record YearTable(int year, String source, List<SpecialDay> days) {

    public YearTable {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
    }

    public static List<YearTable> shipped() {
        return ShippedTables.ALL;
    }

    /** What the table says of the day; empty where nothing. */
    public Optional<SpecialDay> on(LocalDate day) {
        return days.stream().filter(it -> it.day().equals(day)).findFirst();
    }

    public boolean isWorkingDay(LocalDate day) {
        return on(day).map(SpecialDay::worked).orElse(!SpecialDay.isWeekend(day));
    }

    /** The same year with that day the other way round. */
    public YearTable turned(LocalDate day, String reason) {
        var worked = !isWorkingDay(day);
        var others = new ArrayList<>(days.stream().filter(it -> !it.day().equals(day)).toList());
        if (worked == SpecialDay.isWeekend(day)) {
            others.add(new SpecialDay(day, worked, reason));
        }
        return new YearTable(year, source, others);
    }

    /** The days that are worked by one of the tables and not by the other. */
    public List<LocalDate> differences(YearTable other) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> isWorkingDay(day) != other.isWorkingDay(day))
                .toList();
    }
}
