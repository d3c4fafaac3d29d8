package org.meritcompetition.season.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.process.WaitingDates;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.YearTable;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class EditingCalendarTest {

    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final LocalDate TUESDAY = LocalDate.of(2024, 4, 16);

    @Autowired Stage stage;
    @Autowired EditingCalendar editing;
    @Autowired WorkingDayCalendar calendar;
    @Autowired Seasons seasons;
    @Autowired Instances instances;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void theTablesAreTakenOver() {
        editing.adopt(YearTable.shipped());
    }

    @Test
    void theShippedTablesAreTakenOverOnceAndKeptAsTheyWereEdited() {
        editing.turn(TUESDAY, "市政府通知", false, "admin");
        editing.adopt(YearTable.shipped());
        assertThat(calendar.days().isWorkingDay(TUESDAY)).isFalse();
        assertThat(editing.table(2024).source()).contains("国办发明电〔2023〕7号");
        assertThat(editing.changes(2024))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.what()).isEqualTo("2024年4月16日改为休息日");
                            assertThat(it.reason()).isEqualTo("市政府通知");
                            assertThat(it.changedBy()).isEqualTo("admin");
                        });
    }

    @Test
    void aDayTurnedTwiceIsAsItWas() {
        var saturday = LocalDate.of(2024, 4, 20);
        editing.turn(saturday, "加班", false, "admin");
        assertThat(calendar.days().isWorkingDay(saturday)).isTrue();
        editing.turn(saturday, "取消加班", false, "admin");
        assertThat(editing.table(2024)).isEqualTo(YearTable.shipped().get(0));
        assertThat(editing.changes(2024)).hasSize(2);
    }

    @Test
    void aNewDayOffMovesWhatARunningSeasonWaitsFor() {
        stage.open("seasons/cg-2024.yaml");
        assertThat(timers("draftWorkPlanLadder")).containsExactly("2024-04-08T09:00");
        assertThat(timers("unitFilingClosed")).containsExactly("2024-04-23T23:59:59");
        editing.turn(TUESDAY, "市政府通知", false, "admin");
        assertThat(timers("draftWorkPlanLadder")).containsExactly("2024-04-08T09:00");
        assertThat(timers("unitFilingClosed")).containsExactly("2024-04-24T23:59:59");
        assertThat(seasons.plan("cg-2024").duty("correctEntry").due()).isEqualTo("2024-04-24");
    }

    /** One that the office has put to rest stands in nobody's way, urged or not. */
    @Test
    void whatRestsMovesWithTheOthers() {
        stage.open("seasons/cg-2024.yaml");
        stage.until("2024-04-08");
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        var entry = huangpu.entry("T03", 1);
        stage.until("2024-04-12");
        assertThat(stage.openDuties(entry)).containsExactly("reviewEntry");
        instances.suspend(stage.task(entry, "reviewEntry").getProcessInstanceId());
        editing.turn(LocalDate.of(2024, 4, 15), "市政府通知", true, "admin");
        assertThat(WaitingDates.of(stage, entry))
                .containsEntry("reviewEntry", "2024-04-16T23:59:59")
                .containsEntry("reviewEntryLadder", "2024-04-17T09:00");
    }

    @Test
    void whatComesLaterIsCountedByTheNewCalendar() {
        editing.turn(TUESDAY, "市政府通知", false, "admin");
        stage.open("seasons/cg-2024.yaml");
        assertThat(timers("unitFilingClosed")).containsExactly("2024-04-24T23:59:59");
    }

    @Test
    void nothingInThePastOfARunningSeasonChangesWithoutAWord() {
        stage.open("seasons/cg-2024.yaml");
        stage.at("2024-04-22");
        var warning =
                catchThrowableOfType(
                        ConfirmationNeeded.class,
                        () -> editing.turn(TUESDAY, "市政府通知", false, "admin"));
        assertThat(warning.warnings())
                .singleElement()
                .asString()
                .contains("2024年4月16日已经过去")
                .contains("正在进行");
        assertThat(editing.warningsOf(TUESDAY)).isEqualTo(warning.warnings());
        assertThat(calendar.days().isWorkingDay(TUESDAY)).isTrue();
        assertThat(timers("unitFilingClosed")).containsExactly("2024-04-23T23:59:59");

        editing.turn(TUESDAY, "市政府通知", true, "admin");
        assertThat(timers("unitFilingClosed")).containsExactly("2024-04-24T23:59:59");
    }

    @Test
    void thePastBeforeASeasonAndAfterItNeedsNoWord() {
        stage.open("seasons/cg-2024.yaml");
        assertThat(editing.warningsOf(LocalDate.of(2024, 3, 14))).isEmpty();
        assertThat(editing.warningsOf(LocalDate.of(2025, 6, 3))).isEmpty();
        assertThat(editing.warningsOf(TUESDAY)).isEmpty();
    }

    @Test
    void aDayOffForWhichTheEvaluationHasNoRoomIsSaidBeforeAndDoesNotStopTheSeason() {
        stage.open("seasons/cg-2024.yaml");
        var day = LocalDate.of(2024, 12, 18);
        assertThat(editing.warningsOf(day)).singleElement().asString().contains("排不下");
        editing.turn(day, "市政府通知", true, "admin");
        assertThat(seasons.plan("cg-2024").code()).isEqualTo("cg-2024");
        stage.until("2024-04-01");
    }

    @Test
    void aWholeYearIsReplacedAtOnce() {
        stage.open("seasons/cg-2024.yaml");
        var shipped = editing.table(2024);
        editing.replace(
                new YearTable(
                        2024,
                        "国办发明电〔2024〕99号",
                        shipped.days().stream()
                                .filter(it -> it.day().getMonthValue() != 5)
                                .toList()),
                false,
                "admin");
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 5, 2))).isTrue();
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 5, 11))).isFalse();
        assertThat(editing.changes(2024).get(0).what()).isEqualTo("导入 2024 年工作日表：放假 23 天，调休上班 7 天");
    }

    @Test
    void aYearWhoseNoticeIsNotIssuedGetsAProvisionalTable() {
        editing.openProvisionally(2027, "admin");
        assertThat(editing.isProvisional(2027)).isTrue();
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.days().plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-04");
        editing.replace(new YearTable(2027, "通知", editing.table(2027).days()), false, "admin");
        assertThat(editing.isProvisional(2027)).isFalse();
        assertThatThrownBy(() -> editing.openProvisionally(2030, "admin"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("只能为 2028 年建暂定表。");
    }

    @Test
    void aChangeThatIsRolledBackWasNeverSeen() {
        transaction.executeWithoutResult(
                it -> {
                    editing.turn(TUESDAY, "市政府通知", false, "admin");
                    assertThat(calendar.days().isWorkingDay(TUESDAY)).isFalse();
                    it.setRollbackOnly();
                });
        assertThat(calendar.days().isWorkingDay(TUESDAY)).isTrue();
        assertThat(editing.changes(2024)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2024, '2025-04-16', false, '假')",
                "(2024, '2024-04-16', true, '班')",
                "(2024, '2024-04-16', false, '')",
                "(2024, '2024-04-04', false, '假')",
                "(2031, '2031-04-16', false, '假')"
            })
    void theDatabaseItselfRefusesADayThatCannotBe(String row) {
        assertThatThrownBy(
                        () ->
                                stage.records()
                                        .sql(
                                                "insert into calendar_day (year, day, worked, name) values "
                                                        + row)
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Kept and read as the same days, wherever the machine stands. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void theMachinesZoneDoesNotShiftADay(String zone) {
        var own = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            editing.turn(TUESDAY, "市政府通知", false, "admin");
            assertThat(
                            stage.records()
                                    .sql("select day::text from calendar_day where name = '市政府通知'")
                                    .query(String.class)
                                    .single())
                    .isEqualTo("2024-04-16");
            assertThat(calendar.days().isWorkingDay(TUESDAY)).isFalse();
            assertThat(calendar.days().plus(LocalDate.of(2024, 4, 15), 6)).isEqualTo("2024-04-24");
            stage.open("seasons/cg-2024.yaml");
            assertThat(timers("unitFilingClosed")).containsExactly("2024-04-24T23:59:59");
        } finally {
            TimeZone.setDefault(own);
        }
    }

    private List<String> timers(String timer) {
        var instance =
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(UNIT)
                        .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .list()
                .stream()
                .map(job -> inShanghai(job.getDuedate()).toString())
                .toList();
    }

    private static LocalDateTime inShanghai(Date date) {
        return date.toInstant().atZone(SeasonClock.ZONE).toLocalDateTime();
    }
}
