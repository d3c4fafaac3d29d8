package org.meritcompetition.engine.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The clock of this installation.
 *
 * @param kind {@code wall}, {@code running} (movable, for a demo) or {@code standing} (rehearsal
 *     and tests)
 * @param start local date and time in Asia/Shanghai at which a movable clock starts
 */
@ConfigurationProperties("merit.clock")
record ClockProperties(String kind, LocalDateTime start) {

    Instant startsAt() {
        return start.atZone(SeasonClock.ZONE).toInstant();
    }
}
