package org.meritcompetition.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.meritcompetition.season.plan.WorkingDays;

/**
 * The days of a span, each with the number of working days up to it, so that SQL subtracts where
 * Java would walk the calendar.
 */
record CountedDays(List<LocalDate> days, List<Integer> numbers) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static CountedDays of(WorkingDays calendar, LocalDate from, LocalDate to) {
        var days = from.datesUntil(to.plusDays(1)).toList();
        var numbers = new java.util.ArrayList<Integer>(days.size());
        var number = 0;
        for (var day : days) {
            number += isWorked(calendar, day) ? 1 : 0;
            numbers.add(number);
        }
        return new CountedDays(days, numbers);
    }

    /** A year without a table counts its Mondays to Fridays; here it decides nothing. */
    private static boolean isWorked(WorkingDays calendar, LocalDate day) {
        return calendar.covers(day, day)
                ? calendar.isWorkingDay(day)
                : !WEEKEND.contains(day.getDayOfWeek());
    }

    String[] sqlDays() {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    Integer[] sqlNumbers() {
        return numbers.toArray(Integer[]::new);
    }
}
