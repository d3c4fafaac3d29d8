package org.meritcompetition.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class SeasonClockTest {

    @ParameterizedTest(name = "{0} is {1} in the season")
    @CsvSource({
        "2024-04-15T15:59:59Z, 2024-04-15T23:59:59",
        "2024-04-15T16:00:00Z, 2024-04-16T00:00:00",
        "2023-12-31T16:00:00Z, 2024-01-01T00:00:00"
    })
    void theDayIsThatOfShanghai(Instant moment, LocalDateTime there) {
        var clock = new ThereAndThen(moment);
        assertThat(LocalDateTime.now(clock)).isEqualTo(there);
        assertThat(LocalDate.now(clock)).isEqualTo(there.toLocalDate());
    }

    @Test
    void theSeasonStartsAtTheOfficesNine() {
        var start = new ClockProperties("standing", LocalDateTime.of(2024, 3, 15, 9, 0)).startsAt();
        assertThat(start).isEqualTo("2024-03-15T01:00:00Z");
    }

    /** The season's clock at a moment, without taking the engine's clock with it. */
    private static class ThereAndThen extends SeasonClock {

        private final Instant moment;

        ThereAndThen(Instant moment) {
            this.moment = moment;
        }

        @Override
        public Instant instant() {
            return moment;
        }
    }
}
