package org.meritcompetition.engine.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One clock for all: the wall's in production, a movable one where {@code merit.clock} asks for it.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnProperty(name = "merit.clock.kind", havingValue = "wall", matchIfMissing = true)
    Clock wallClock() {
        return Clock.system(SeasonClock.ZONE);
    }

    @Bean
    @ConditionalOnProperty(name = "merit.clock.kind", havingValue = "standing")
    SeasonClock standingClock(ClockProperties properties) {
        return SeasonClock.standingAt(properties.startsAt());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "merit.clock.kind", havingValue = "running")
    static class Running {

        @Bean
        @DependsOnDatabaseInitialization
        ClockMemory clockMemory(JdbcClient jdbc) {
            return new ClockMemory(jdbc);
        }

        @Bean
        SeasonClock runningClock(ClockProperties properties, ClockMemory memory) {
            var offset =
                    memory.offset()
                            .orElseGet(
                                    () -> Duration.between(Instant.now(), properties.startsAt()));
            memory.remember(offset);
            return SeasonClock.running(offset);
        }

        @Bean
        JumpingAhead jumpingAhead(
                SeasonClock clock,
                DueJobs jobs,
                ProcessEngineConfigurationImpl engine,
                ClockMemory memory) {
            return new JumpingAhead(clock, jobs, engine.getJobExecutor(), memory);
        }
    }
}
