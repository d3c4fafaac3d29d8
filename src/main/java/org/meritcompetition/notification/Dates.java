package org.meritcompetition.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.shared.ChineseDates;

/** Dates as people read them. */
final class Dates {

    private Dates() {}

    static String of(LocalDate day) {
        return day.format(ChineseDates.DAY);
    }

    /** The day of the moment in the season's zone, {@code null} of none. */
    static String of(Instant moment) {
        return moment == null ? null : of(moment.atZone(SeasonClock.ZONE).toLocalDate());
    }
}
