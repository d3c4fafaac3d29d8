package org.meritcompetition.season.plan;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The holidays that 全国年节及纪念日放假办法 (国务院令第795号) names by a date of the solar calendar. The others
 * follow the lunar calendar, and what is moved around them only the year's notice says.
 */
public final class StatutoryHolidays {

    private static final Map<MonthDay, String> BY_DATE = new LinkedHashMap<>();

    static {
        BY_DATE.put(MonthDay.of(1, 1), "元旦");
        BY_DATE.put(MonthDay.of(5, 1), "劳动节");
        BY_DATE.put(MonthDay.of(5, 2), "劳动节");
        BY_DATE.put(MonthDay.of(10, 1), "国庆节");
        BY_DATE.put(MonthDay.of(10, 2), "国庆节");
        BY_DATE.put(MonthDay.of(10, 3), "国庆节");
    }

    private StatutoryHolidays() {}

    public static YearTable of(int year) {
        return new YearTable(
                year, "暂定：只含《全国年节及纪念日放假办法》（国务院令第795号）中日期固定的节日，待国务院办公厅通知发布后导入", days(year));
    }

    private static List<SpecialDay> days(int year) {
        return BY_DATE.entrySet().stream()
                .map(it -> new SpecialDay(it.getKey().atYear(year), false, it.getValue()))
                .toList();
    }

    /** Those that the table does not give as days off. */
    static List<SpecialDay> missingIn(YearTable table) {
        return days(table.year()).stream()
                .filter(it -> table.isWorkingDay(it.day()) || table.on(it.day()).isEmpty())
                .toList();
    }
}
