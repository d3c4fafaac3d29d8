package org.meritcompetition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meritcompetition.coverage.Delegates;
import org.meritcompetition.coverage.KeepsPassedElements;
import org.meritcompetition.coverage.PassedElements;
import org.meritcompetition.engine.clock.DemonstrationJump;
import org.meritcompetition.home.DemonstrationPages;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test with the real engine on a real PostgreSQL. All of them share one application; before each,
 * every season, process instance and record is gone, the accounts and models stay, and the clock
 * stands at the season's first day.
 *
 * <p>Inject a {@link Stage} to play.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MeritCompetition.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
    Stage.class,
    PassedElements.class,
    Delegates.class,
    CountedStatements.class,
    DemonstrationJump.class,
    DemonstrationPages.class
})
@ExtendWith({CleanStage.class, KeepsPassedElements.class})
public @interface EngineTest {}
