package org.meritcompetition.home.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meritcompetition.season.plan.SpecialDay;
import org.meritcompetition.season.plan.YearTable;

/** A year's table as twelve sheets of a wall calendar, the weeks from Monday to Sunday. */
record YearView(int year, String source, List<MonthView> months, long workingDays) {

    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * @param weeks seven days each, {@code null} for those of another month
     */
    record MonthView(int number, List<List<DayView>> weeks) {}

    /**
     * @param look {@code work}, {@code rest}, {@code holiday} or {@code makeup}
     * @param name what the table says of it, empty where nothing
     */
    record DayView(LocalDate day, String look, String name) {

        public String mark() {
            return switch (look) {
                case "holiday" -> "休";
                case "makeup" -> "班";
                default -> "";
            };
        }

        /** For those who hear the page. */
        public String title() {
            return "%d月%d日 %s"
                    .formatted(
                            day.getMonthValue(),
                            day.getDayOfMonth(),
                            switch (look) {
                                case "holiday" -> "放假：" + name;
                                case "makeup" -> name;
                                case "rest" -> "休息日";
                                default -> "工作日";
                            });
        }
    }

    static YearView of(YearTable table) {
        var months = Arrays.stream(Month.values()).map(month -> month(table, month)).toList();
        var first = LocalDate.of(table.year(), 1, 1);
        return new YearView(
                table.year(),
                table.source(),
                months,
                first.datesUntil(first.plusYears(1)).filter(table::isWorkingDay).count());
    }

    private static MonthView month(YearTable table, Month month) {
        var first = LocalDate.of(table.year(), month, 1);
        var weeks = new ArrayList<List<DayView>>();
        for (var monday = first.with(DayOfWeek.MONDAY);
                !monday.isAfter(first.plusMonths(1).minusDays(1));
                monday = monday.plusWeeks(1)) {
            var week = new ArrayList<DayView>();
            for (var i = 0; i < DAYS_OF_A_WEEK; i++) {
                var day = monday.plusDays(i);
                week.add(day.getMonth() == month ? day(table, day) : null);
            }
            weeks.add(week);
        }
        return new MonthView(month.getValue(), weeks);
    }

    static DayView day(YearTable table, LocalDate day) {
        var said = table.on(day);
        var look =
                said.isPresent()
                        ? said.get().worked() ? "makeup" : "holiday"
                        : table.isWorkingDay(day) ? "work" : "rest";
        return new DayView(day, look, said.map(SpecialDay::name).orElse(""));
    }
}
