package org.meritcompetition.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.deadline.DutyDatesTest;
import org.meritcompetition.deadline.LadderTest;
import org.meritcompetition.engine.clock.SeasonClockTest;
import org.meritcompetition.season.plan.CalendarSheetTest;
import org.meritcompetition.season.plan.CheckSeasonCommandTest;
import org.meritcompetition.season.plan.SeasonFileTest;
import org.meritcompetition.season.plan.WorkingDaysTest;

/**
 * Dates do not depend on where the machine stands: the tests of dates run again in a program of
 * their own, whose zone is another and whose day may be another than in Shanghai.
 */
class InThreeZonesTest {

    @ParameterizedTest
    @CsvSource({"UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void everyDateComesOutTheSame(ZoneId zone) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program =
                new ProcessBuilder(
                                java,
                                "-Duser.timezone=" + zone,
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherZone.class.getName(),
                                DutyDatesTest.class.getName(),
                                LadderTest.class.getName(),
                                SeasonClockTest.class.getName(),
                                SeasonFileTest.class.getName(),
                                WorkingDaysTest.class.getName(),
                                CalendarSheetTest.class.getName(),
                                CheckSeasonCommandTest.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said)
                .contains("in " + zone + ", where it is " + LocalDate.now(zone))
                .containsPattern("\\d{2,} passed, 0 failed");
    }
}
