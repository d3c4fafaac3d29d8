package org.meritcompetition.season.plan;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A period that every accepted project reports on.
 *
 * @param code last part of the report's business key: {@code 2024-05}
 * @param opens the day on which the task appears
 * @param due the last day of reporting in time
 */
public record ReportingPeriod(String code, LocalDate opens, LocalDate due) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /** As people say it: 2024年5月. */
    public String name() {
        return nameOf(code);
    }

    /** The name of the period of that code; a code of another form is its own name. */
    public static String nameOf(String code) {
        var month = MONTH.matcher(code);
        if (month.matches()) {
            return "%s年%d月".formatted(month.group(1), Integer.valueOf(month.group(2)));
        }
        var quarter = QUARTER.matcher(code);
        return quarter.matches() ? "%s年第%s季度".formatted(quarter.group(1), quarter.group(2)) : code;
    }
}
