package org.meritcompetition.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.MovingDuties;
import org.meritcompetition.deadline.RungReached;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * 填报工作计划 of the default season, due on Monday 15 April: T−5 is 8 April (7 April is worked), T−1 12
 * April, +1 16 April, +3 18 April, +5 22 April; the filing closes on 23 April.
 */
@EngineTest
@RecordApplicationEvents
class LadderProcessTest {

    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final String DUTY = "draftWorkPlan";
    private static final String LADDER = UNIT + "#" + DUTY;

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired DemonstrationContacts demonstration;
    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired ApplicationEvents events;
    @Autowired MovingDuties moving;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.open("seasons/cg-2024.yaml");
    }

    @Test
    void noLadderStandsBeforeTheFirstReminder() {
        stage.until("2024-04-07");
        assertThat(ladders()).isZero();
        stage.until("2024-04-08");
        assertThat(ladders()).isEqualTo(20);
    }

    @Test
    void fiveAndOneWorkingDaysBeforeItIsDueThePersonIsReminded() {
        stage.until("2024-04-08");
        assertThat(rungs()).containsExactly("FIRST_REMINDER REACHED");
        stage.until("2024-04-11");
        assertThat(rungs()).hasSize(1);
        stage.until("2024-04-12");
        assertThat(rungs()).containsExactly("FIRST_REMINDER REACHED", "LAST_REMINDER REACHED");
        assertThat(told())
                .containsExactly(
                        "FIRST_REMINDER cg-unit-huangpu-liaison huangpu-liaison",
                        "LAST_REMINDER cg-unit-huangpu-liaison huangpu-liaison");
        assertThat(stage.openDuties(LADDER)).as("a reminder is no task").isEmpty();
    }

    @Test
    void oneThreeAndFiveWorkingDaysLateItClimbsToTheLeadersAndTheOffice() {
        stage.until("2024-04-16");
        assertThat(urging()).containsExactly("lineLeaderUrging huangpu-line-leader");
        stage.until("2024-04-18");
        assertThat(urging())
                .as("a task that waits with one leader does not keep it from the next")
                .containsExactly("headUrging huangpu-head", "lineLeaderUrging huangpu-line-leader");
        stage.until("2024-04-22");
        assertThat(urging()).hasSize(3).contains("supervision null");
        assertThat(told())
                .endsWith(
                        "LINE_LEADER cg-unit-huangpu-line-leader null",
                        "HEAD cg-unit-huangpu-head null",
                        "SUPERVISION cg-office null");
    }

    @Test
    void aLeaderWhoHasUrgedDoesNotEndTheLadder() {
        stage.until("2024-04-16");
        assertThat(stage.opens("huangpu-line-leader", stage.task(LADDER, "lineLeaderUrging")))
                .containsEntry("due", "2024年4月15日")
                .containsEntry("closing", "2024年4月23日");
        stage.submits("huangpu-line-leader", stage.task(LADDER, "lineLeaderUrging"));
        stage.until("2024-04-18");
        assertThat(urging()).containsExactly("headUrging huangpu-head");
        assertThat(answers()).containsExactly("LINE_LEADER huangpu-line-leader null");
    }

    @Test
    void whenEverybodyHasUrgedTheLadderIsOverAndTheDutyStaysOpen() {
        stage.until("2024-04-22");
        stage.submits("huangpu-line-leader", stage.task(LADDER, "lineLeaderUrging"));
        stage.submits("huangpu-head", stage.task(LADDER, "headUrging"));
        assertThat(stage.passed("deadline-ladder", LADDER))
                .as("what the engine remembers beside the rungs that are recorded")
                .containsExactlyInAnyOrder(
                        "overdue",
                        "lineLeaderUrging",
                        "lineLeaderUrged",
                        "headUrging",
                        "headUrged",
                        "supervision");
        assertThat(stage.records().sql("select * from act_hi_varinst").query().listOfRows())
                .isEmpty();
        var supervision = stage.task(LADDER, "supervision");
        stage.claims("office", supervision);
        stage.submits("office", supervision, "note", "已约谈");
        assertThat(stage.endOf("deadline-ladder", LADDER)).isEqualTo("topReached");
        assertThat(answers())
                .containsExactlyInAnyOrder(
                        "LINE_LEADER huangpu-line-leader null",
                        "HEAD huangpu-head null",
                        "SUPERVISION office 已约谈");
        assertThat(stage.openDuties(UNIT)).containsExactly(DUTY);
    }

    @Test
    void theOfficeWritesDownWhatItHasSeenTo() {
        stage.until("2024-04-22");
        var supervision = stage.task(LADDER, "supervision");
        tasks.setAssignee(supervision.getId(), "office");
        demonstration.enter(seasons.plan("cg-2024"));
        stage.records()
                .sql("update contact set office_phone = '021-63000000' where account = ?")
                .param("huangpu-liaison")
                .update();
        var shown = stage.opens("office", supervision);
        assertThat(shown)
                .containsEntry("dutyName", "填报工作计划")
                .hasEntrySatisfying(
                        "contacts", it -> assertThat(it.toString()).contains("（办公电话 021-63000000）"))
                .containsEntry("responsible", "黄浦区城管执法局联络员")
                .containsEntry("due", "2024年4月15日");
        assertThat(shown.get("rungs").toString())
                .contains("4月8日 09:00", "分管领导督促", "主要领导督促", "尚未回应");
        stage.submits("office", supervision, "note", "已约谈，承诺次日报送。");
        assertThat(answers()).containsExactly("SUPERVISION office 已约谈，承诺次日报送。");
    }

    @Test
    void whatWasAskedBeforeTheDateMovedIsNotAnsweredWithWhatIsAskedAfterwards() {
        stage.until("2024-04-16");
        var order =
                new MovingDuties.Order(
                        "cg-2024",
                        DUTY,
                        null,
                        List.of(UNIT),
                        false,
                        LocalDate.of(2024, 4, 17),
                        "防汛");
        moving.move(order, moving.preview(order).hash(), "office");
        stage.until("2024-04-18");
        assertThat(rungs().stream().filter(it -> it.startsWith("LINE_LEADER"))).hasSize(2);
        stage.submits("huangpu-line-leader", stage.task(LADDER, "lineLeaderUrging"));
        assertThat(answers()).containsExactly("LINE_LEADER huangpu-line-leader null");
    }

    @Test
    void theLadderEndsTheMomentTheDutyIsDone() {
        stage.until("2024-04-18");
        stage.fires(UNIT, "unitFilingClosed");
        assertThat(urging()).isEmpty();
        assertThat(stage.endOf("deadline-ladder", LADDER)).isEqualTo("dutyCompletion");
        stage.until("2024-04-30");
        assertThat(rungs()).hasSize(4).doesNotContain("SUPERVISION REACHED");
    }

    @Test
    void whoDoesItBeforeTheFirstReminderHearsNothing() {
        new UnitAtWork(stage, "huangpu").plans();
        stage.until("2024-04-08");
        assertThat(rungs()).isEmpty();
        assertThat(ladders()).isEqualTo(19 + 1);
    }

    @Test
    void whatIsUrgedOfTheOfficeIsCalledAfterTheLeadingGroupThatUrges() {
        var unit = new UnitAtWork(stage, "huangpu");
        unit.plans("T03:1");
        unit.fillsAll();
        unit.signs();
        stage.untilUrged("cg-2024/T03/huangpu/1", "reviewEntry");
        var urging = stage.task("cg-2024/T03/huangpu/1#reviewEntry", "lineLeaderUrging");
        assertThat(urging.getName()).startsWith("领导小组督促 · 项目受理 · ");
        assertThat(stage.opens("leader", urging).get("rungs").toString())
                .contains("领导小组督促")
                .doesNotContain("分管领导");
    }

    @Test
    void aDutyThatAppearsLateIsNotToldOfDaysThatHavePassed() {
        stage.until("2024-04-10");
        new UnitAtWork(stage, "huangpu").plans("T03:1");
        stage.until("2024-04-16");
        assertThat(stage.rungs(UNIT, "fillProjectEntry"))
                .containsExactly("LAST_REMINDER REACHED", "LINE_LEADER REACHED");
    }

    @Test
    void afterAnOutageOverSeveralRungsTheLatestIsReachedAndTheOthersArePassedOver() {
        stage.until("2024-04-09");
        stage.at("2024-04-19");
        stage.settle();
        assertThat(rungs())
                .containsExactly(
                        "FIRST_REMINDER REACHED",
                        "LAST_REMINDER SKIPPED",
                        "LINE_LEADER SKIPPED",
                        "HEAD REACHED");
        assertThat(urging()).containsExactly("headUrging huangpu-head");
        stage.until("2024-04-22");
        assertThat(rungs()).endsWith("SUPERVISION REACHED");
    }

    @Test
    void anOutageBeforeTheFirstRungAsWell() {
        stage.at("2024-04-22");
        stage.settle();
        assertThat(rungs()).hasSize(5).endsWith("SUPERVISION REACHED");
        assertThat(told()).containsExactly("SUPERVISION cg-office null");
        assertThat(urging()).containsExactly("supervision null");
    }

    private long ladders() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("deadline-ladder").count();
    }

    private List<String> urging() {
        return tasks.createTaskQuery().processInstanceBusinessKey(LADDER).list().stream()
                .map(LadderProcessTest::named)
                .sorted()
                .toList();
    }

    private static String named(Task task) {
        return task.getTaskDefinitionKey() + " " + task.getAssignee();
    }

    private List<String> told() {
        return events.stream(RungReached.class)
                .filter(it -> it.subject().equals(UNIT))
                .map(it -> "%s %s %s".formatted(it.rung(), it.recipientGroup(), it.assignee()))
                .toList();
    }

    private List<String> rungs() {
        return stage.rungs(UNIT, DUTY);
    }

    private List<String> answers() {
        return stage.records()
                .sql(
                        "select rung || ' ' || answered_by || ' ' || coalesce(note, 'null') from ladder_rung"
                                + " where subject = :subject and answered_by is not null")
                .param("subject", UNIT)
                .query(String.class)
                .list();
    }
}
