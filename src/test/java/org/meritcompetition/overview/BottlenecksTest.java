package org.meritcompetition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.overview.StepFilter.By;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three units plan their work, a fourth does not. From Friday 15 March 2024: until Monday 18 March
 * it is 1 working day, until Friday 22 March 5, and until Monday 8 April 15: five and five in the
 * next two weeks, 1 to 3 April, Sunday the 7th, which makes up for 清明节, and the 8th.
 */
@EngineTest
class BottlenecksTest {

    @Autowired Stage stage;
    @Autowired Bottlenecks bottlenecks;
    @Autowired Seasons seasons;
    @Autowired WorkingDayCalendar calendar;
    @Autowired Clock clock;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.records().sql("truncate task_place").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/Los_Angeles"})
    void medianAndWorstAreWorkingDaysInTheSeasonsZoneWhateverTheMachines(String zone) {
        var machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            threeUnitsPlanAndAFourthDoesNot();
            assertThat(bottlenecks.durations(by(By.STEP, null, null, null)))
                    .filteredOn(it -> it.key().equals("draftWorkPlan"))
                    .containsExactly(
                            new StepDuration("draftWorkPlan", "填报工作计划", 3, 5.0, 15, 0, 1, 15));
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void theSameIsGroupedByUnitAndByTrackAndFiltered() {
        threeUnitsPlanAndAFourthDoesNot();
        assertThat(bottlenecks.durations(by(By.UNIT, "draftWorkPlan", null, null)))
                .extracting(StepDuration::key, StepDuration::worst)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("putuo", 15),
                        org.assertj.core.groups.Tuple.tuple("xuhui", 5),
                        org.assertj.core.groups.Tuple.tuple("huangpu", 1));
        assertThat(bottlenecks.durations(by(By.TRACK, null, "huangpu", null)))
                .extracting(StepDuration::key)
                .containsExactlyInAnyOrder("T03", null);
        assertThat(bottlenecks.durations(by(By.STEP, null, null, "T03")))
                .extracting(StepDuration::step)
                .containsExactly("填报竞赛项目");
    }

    @Test
    void whatTimeHasEndedIsNoDurationOfAnybody() {
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        stage.until("2024-04-23");
        assertThat(bottlenecks.durations(by(By.STEP, "draftWorkPlan", null, null)))
                .containsExactly(
                        new StepDuration("draftWorkPlan", "填报工作计划", 0, null, null, 1, 0, null));
    }

    @Test
    void whatHasWaitedForTheNumberOfWorkingDaysIsStuck() {
        threeUnitsPlanAndAFourthDoesNot();
        var stuck = bottlenecks.stuck(by(By.STEP, "draftWorkPlan", null, null));
        assertThat(stuck).hasSize(1);
        assertThat(stuck.get(0).name()).isEqualTo("填报工作计划 · 嘉定区城管执法局");
        assertThat(stuck.get(0).who()).isEqualTo("嘉定区城管执法局联络员");
        assertThat(stuck.get(0).waited()).isEqualTo(15);
        assertThat(stuck.get(0).since()).isEqualTo("2024-03-15T09:00");
        assertThat(stuck.get(0).due()).isEqualTo("2024-04-15T23:59:59");
        assertThat(
                        bottlenecks.stuck(
                                new StepFilter(
                                        "cg-2024", By.STEP, "draftWorkPlan", null, null, null, 16)))
                .isEmpty();
    }

    @Test
    void thePageCostsTwoStatementsHoweverManyTasksThereAre() {
        threeUnitsPlanAndAFourthDoesNot();
        var count = new AtomicInteger();
        var jdbc =
                (JdbcClient)
                        Proxy.newProxyInstance(
                                JdbcClient.class.getClassLoader(),
                                new Class<?>[] {JdbcClient.class},
                                (proxy, method, arguments) -> {
                                    count.incrementAndGet();
                                    return method.invoke(stage.records(), arguments);
                                });
        seasons.plan("cg-2024");
        var counted = new Bottlenecks(jdbc, seasons, calendar, clock);
        assertThat(counted.durations(by(By.STEP, null, null, null))).hasSizeGreaterThan(1);
        assertThat(counted.stuck(by(By.STEP, null, null, null))).isNotEmpty();
        assertThat(count).hasValue(2);
    }

    private void threeUnitsPlanAndAFourthDoesNot() {
        for (var unit : List.of("huangpu", "xuhui", "putuo", "jiading")) {
            new UnitAtWork(stage, unit).isInvited();
        }
        stage.at("2024-03-18");
        new UnitAtWork(stage, "huangpu").plans("T03:1");
        stage.at("2024-03-22");
        new UnitAtWork(stage, "xuhui").plans("T03:1");
        stage.at("2024-04-08");
        new UnitAtWork(stage, "putuo").plans("T03:1");
    }

    private static StepFilter by(By by, String duty, String unit, String track) {
        return new StepFilter("cg-2024", by, duty, unit, track, null, 5);
    }
}
