package org.meritcompetition.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.meritcompetition.engine.clock.SeasonClock;

/** Dates as people read them. */
final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);

    private Dates() {}

    /** {@code 2024年4月19日（星期五）} */
    static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** The day of the moment in the season's zone, {@code null} of none. */
    static String of(Instant moment) {
        return moment == null ? null : of(moment.atZone(SeasonClock.ZONE).toLocalDate());
    }
}
