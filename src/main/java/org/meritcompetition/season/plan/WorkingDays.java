package org.meritcompetition.season.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days are worked: Monday to Friday without public holidays, and the make-up days 调休. Each
 * year needs the table of the State Council's holiday notice; a day of a year without one is
 * refused rather than guessed.
 */
public final class WorkingDays {

    private static final WorkingDays SHIPPED = of(YearTable.shipped());

    private final SortedSet<Integer> years;
    private final Map<LocalDate, SpecialDay> special;

    private WorkingDays(SortedSet<Integer> years, Map<LocalDate, SpecialDay> special) {
        this.years = years;
        this.special = special;
    }

    /** The working days of the years that have a table there. */
    public static WorkingDays of(Collection<YearTable> tables) {
        return new WorkingDays(
                tables.stream().map(YearTable::year).collect(Collectors.toCollection(TreeSet::new)),
                tables.stream()
                        .flatMap(it -> it.days().stream())
                        .collect(Collectors.toMap(SpecialDay::day, Function.identity())));
    }

    /**
     * By the tables that come with the application. What is edited in the running program stands in
     * the season module's calendar.
     */
    public static WorkingDays shipped() {
        return SHIPPED;
    }

    /** The years that have a table. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years);
    }

    /** Whether every day of both years, and of those between, is known. */
    public boolean covers(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(years::contains);
    }

    /**
     * Whether people work on that day.
     *
     * @throws IllegalArgumentException if its year has no table
     */
    public boolean isWorkingDay(LocalDate date) {
        if (!years.contains(date.getYear())) {
            throw new IllegalArgumentException("%d 年没有工作日表".formatted(date.getYear()));
        }
        var said = special.get(date);
        return said == null ? !SpecialDay.isWeekend(date) : said.worked();
    }

    /**
     * The n-th working day after the date, before it where n is negative; the date itself where n
     * is 0, worked or not.
     */
    public LocalDate plus(LocalDate date, int n) {
        var day = date;
        var step = n < 0 ? -1 : 1;
        for (var left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The working days after {@code from} up to and including {@code to}, so that {@code between(d,
     * plus(d, n)) == n}; negative where {@code to} lies before.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
