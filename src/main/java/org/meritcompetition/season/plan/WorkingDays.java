package org.meritcompetition.season.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which days are worked: Monday to Friday without public holidays, and the make-up days 调休. Each
 * year needs the table of the State Council's holiday notice ({@code calendar/<year>.yaml}, which
 * names the document); a day of a year without one is refused rather than guessed.
 */
public final class WorkingDays {

    private static final int FIRST_YEAR = 2024;

    private static final WorkingDays SHIPPED = load();

    private final SortedSet<Integer> years = new TreeSet<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    private WorkingDays() {}

    /**
     * The tables that come with the application, 2024 to 2026 and whatever later year was added
     * beside them.
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
            throw new IllegalArgumentException(
                    "%d 年没有工作日表，请按国务院办公厅的放假通知补上 calendar/%d.yaml"
                            .formatted(date.getYear(), date.getYear()));
        }
        if (makeUpDays.contains(date)) {
            return true;
        }
        var weekend =
                date.getDayOfWeek() == DayOfWeek.SATURDAY
                        || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(date);
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

    private static WorkingDays load() {
        var days = new WorkingDays();
        ObjectMapper mapper = new YAMLMapper().registerModule(new JavaTimeModule());
        var year = FIRST_YEAR;
        while (days.add(year, mapper)) {
            year++;
        }
        return days;
    }

    private boolean add(int year, ObjectMapper mapper) {
        try (var in = WorkingDays.class.getResourceAsStream("/calendar/" + year + ".yaml")) {
            if (in == null) {
                return false;
            }
            var table = mapper.readValue(in, Table.class);
            table.holidays()
                    .forEach(
                            each ->
                                    each.from()
                                            .datesUntil(each.to().plusDays(1))
                                            .forEach(holidays::add));
            makeUpDays.addAll(table.makeUpDays());
            years.add(year);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("calendar/" + year + ".yaml", e);
        }
    }

    private record Table(
            String source, int year, List<Holiday> holidays, List<LocalDate> makeUpDays) {}

    private record Holiday(
            String name,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate from,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate to) {}
}
