package org.meritcompetition.season.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day of which a year's table says something: a day off, or a day at the weekend that is worked
 * (调休上班).
 *
 * @param name e.g. 国庆节, or why the day departs from the notice
 */
public record SpecialDay(LocalDate day, boolean worked, String name) {

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
