package org.meritcompetition.home;

import org.meritcompetition.engine.clock.JumpingAhead;
import org.meritcompetition.engine.clock.SeasonClock;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The pages that only a demonstration has. */
@TestConfiguration
public class DemonstrationPages {

    @Bean
    ClockPage clockPage(SeasonClock clock, JumpingAhead jump, ApplicationAvailability program) {
        return new ClockPage(clock, jump, program);
    }
}
