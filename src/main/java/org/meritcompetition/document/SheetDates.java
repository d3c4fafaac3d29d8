package org.meritcompetition.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and months as people write them in a table. */
public final class SheetDates {

    private static final List<DateTimeFormatter> WAYS_OF_WRITING =
            List.of(
                    strictly("uuuu-M-d"),
                    strictly("uuuu/M/d"),
                    strictly("uuuu.M.d"),
                    strictly("uuuu年M月d日"));
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");

    private SheetDates() {}

    private static DateTimeFormatter strictly(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day; empty where the text is none. */
    public static Optional<LocalDate> day(String text) {
        for (var way : WAYS_OF_WRITING) {
            try {
                return Optional.of(LocalDate.parse(text, way));
            } catch (DateTimeParseException e) {
                // written another way
            }
        }
        return Optional.empty();
    }

    /** A month, or that of a day, which is what Excel makes of 1985-06; empty where it is none. */
    public static Optional<YearMonth> month(String text) {
        var written = MONTH.matcher(text);
        if (!written.matches()) {
            return day(text).map(YearMonth::from);
        }
        try {
            return Optional.of(
                    YearMonth.of(
                            Integer.parseInt(written.group(1)),
                            Integer.parseInt(written.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
