package org.meritcompetition.record;

import java.time.Instant;

/**
 * What somebody looks for in a record; {@code null} for whatever it may be.
 *
 * @param subject beginning of the key of what was decided on
 * @param track code that the key contains
 * @param unit code that the key contains
 * @param actor the account that decided
 * @param from the earliest moment
 * @param until the first moment that is too late
 */
public record RecordSearch(
        String season,
        String subject,
        String track,
        String unit,
        String actor,
        Instant from,
        Instant until) {

    /** All about one subject of a season. */
    public static RecordSearch about(String season, String subject) {
        return new RecordSearch(season, subject, null, null, null, null, null);
    }
}
