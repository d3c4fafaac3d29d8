package org.meritcompetition.engine.clock;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jump of a demonstration, with the clock of a test. */
@TestConfiguration
public class DemonstrationJump {

    @Bean
    JumpingAhead jumpingAhead(
            SeasonClock clock,
            DueJobs jobs,
            ProcessEngineConfigurationImpl engine,
            JdbcClient jdbc) {
        return new JumpingAhead(clock, jobs, engine.getJobExecutor(), new ClockMemory(jdbc));
    }
}
