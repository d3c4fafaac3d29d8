package org.meritcompetition.season.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables that come with the application: {@code calendar/<year>.yaml}, from 2024 on. */
final class ShippedTables {

    private static final int FIRST_YEAR = 2024;
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());

    static final List<YearTable> ALL = read();

    private ShippedTables() {}

    private static List<YearTable> read() {
        var tables = new ArrayList<YearTable>();
        for (var year = FIRST_YEAR; ; year++) {
            var name = "/calendar/" + year + ".yaml";
            try (var in = ShippedTables.class.getResourceAsStream(name)) {
                if (in == null) {
                    return List.copyOf(tables);
                }
                tables.add(YAML.readValue(in, Table.class).table());
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }

    private record Table(
            String source, int year, List<Holiday> holidays, List<LocalDate> makeUpDays) {

        private YearTable table() {
            var days = new ArrayList<SpecialDay>();
            holidays.forEach(
                    it ->
                            it.from()
                                    .datesUntil(it.to().plusDays(1))
                                    .forEach(
                                            day ->
                                                    days.add(
                                                            new SpecialDay(
                                                                    day, false, it.name()))));
            makeUpDays.forEach(day -> days.add(new SpecialDay(day, true, "调休上班")));
            return new YearTable(year, source, days);
        }
    }

    private record Holiday(
            String name,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate from,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate to) {}
}
