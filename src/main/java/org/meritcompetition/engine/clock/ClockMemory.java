package org.meritcompetition.engine.clock;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, across a restart, how far the demo's clock is from the wall clock. */
class ClockMemory {

    private final JdbcClient jdbc;

    ClockMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> offset() {
        return jdbc.sql("select offset_seconds from season_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    void remember(Duration offset) {
        jdbc.sql(
                        "insert into season_clock (offset_seconds) values (:seconds)"
                                + " on conflict (only_row) do update set offset_seconds = excluded.offset_seconds")
                .param("seconds", offset.toSeconds())
                .update();
    }
}
