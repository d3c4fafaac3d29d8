package org.meritcompetition.season.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.SpecialDay;
import org.meritcompetition.season.plan.YearTable;

/** One year's table as it is kept. */
@Entity
class CalendarYear {

    @Embeddable
    record Day(LocalDate day, boolean worked, String name) {

        static Day of(SpecialDay day) {
            return new Day(day.day(), day.worked(), day.name());
        }
    }

    @Id private Integer year;
    @Version private Integer version;
    private String source;
    private boolean provisional;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    private Set<Day> days = new HashSet<>();

    protected CalendarYear() {}

    CalendarYear(YearTable table, boolean provisional) {
        this.year = table.year();
        take(table, provisional);
    }

    /** Takes over the table; days that stay as they are stay untouched. */
    void take(YearTable table, boolean asProvisional) {
        source = table.source();
        provisional = asProvisional;
        var told = table.days().stream().map(Day::of).collect(Collectors.toSet());
        days.retainAll(told);
        days.addAll(told);
    }

    YearTable table() {
        return new YearTable(
                year,
                source,
                days.stream().map(it -> new SpecialDay(it.day(), it.worked(), it.name())).toList());
    }

    boolean isProvisional() {
        return provisional;
    }
}
