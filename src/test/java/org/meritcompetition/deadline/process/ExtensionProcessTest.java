package org.meritcompetition.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.deadline.ExtensionDecided;
import org.meritcompetition.deadline.MovingDuties;
import org.meritcompetition.deadline.RequestingExtensions;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * 延期申请 for 填报工作计划 of the default season, due on Monday 15 April. Until Friday 19 April: T−5 is 12
 * April, T−1 18 April, and six working days later, with the Sunday 28 April worked, it closes on 28
 * April.
 */
@EngineTest
@RecordApplicationEvents
class ExtensionProcessTest {

    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final String KEY = UNIT + "#draftWorkPlan";
    private static final String LIAISON = "huangpu-liaison";

    @Autowired Stage stage;
    @Autowired RequestingExtensions requests;
    @Autowired DueDates dueDates;
    @Autowired MovingDuties moving;
    @Autowired DeclaringTies ties;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.open("seasons/cg-2024.yaml");
        stage.until("2024-03-31");
        stage.at("2024-04-01");
    }

    @Test
    void grantedItMovesDomainDateTaskAndEveryTimerTogether() {
        assertThat(WaitingDates.of(stage, UNIT))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "draftWorkPlan", "2024-04-15T23:59:59",
                                "draftWorkPlanLadder", "2024-04-08T09:00",
                                "unitFilingClosed", "2024-04-23T23:59:59"));
        var before = task();
        asks("2024-04-19");
        assertThat(task().getId()).as("the task stays").isEqualTo(before.getId());
        assertThat(review().getDueDate()).isEqualTo("2024-04-03T23:59:59+08:00");
        grants("2024-04-19", null);
        assertThat(WaitingDates.of(stage, UNIT))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "draftWorkPlan", "2024-04-19T23:59:59",
                                "draftWorkPlanLadder", "2024-04-12T09:00",
                                "unitFilingClosed", "2024-04-28T23:59:59"));
        assertThat(task().getId()).isEqualTo(before.getId());
        assertThat(task().getAssignee()).isEqualTo(LIAISON);
        assertThat(domainDate(Duty.draftWorkPlan)).isEqualTo("2024-04-19");
        assertThat(domainDate(Duty.signRegistration)).as("what follows").isEqualTo("2024-04-19");
        assertThat(domainDate(Duty.unitFiling)).isEqualTo("2024-04-19");
        assertThat(WaitingDates.of(stage, "cg-2024/unit/xuhui"))
                .as("nobody else's")
                .containsEntry("draftWorkPlan", "2024-04-15T23:59:59");
        assertThat(stage.endOf("extension-review", KEY)).isEqualTo("extensionGranted");
    }

    @Test
    void theNextStepIsDueNoEarlierThanWhatWasExtended() {
        asks("2024-04-19");
        grants("2024-04-19", null);
        new UnitAtWork(stage, "huangpu").plans("T03:1");
        assertThat(WaitingDates.of(stage, UNIT))
                .containsEntry("fillProjectEntry", "2024-04-19T23:59:59")
                .containsEntry("unitFilingClosed", "2024-04-28T23:59:59");
    }

    @Test
    void theDecisionIsOnRecordAndTheUnitIsTold() {
        asks("2024-04-22");
        grants("2024-04-19", "最多到周五");
        assertThat(stage.decided(UNIT)).containsExactly("同意延期至 2024年4月19日 office");
        assertThat(events.stream(ExtensionDecided.class))
                .containsExactly(
                        new ExtensionDecided(
                                "cg-2024",
                                KEY + "/1",
                                UNIT,
                                "draftWorkPlan",
                                "填报工作计划",
                                LIAISON,
                                LocalDate.of(2024, 4, 19),
                                "最多到周五"));
        assertThat(toldTo(LIAISON)).contains("EXTENSION_DECIDED");
        assertThat(states()).containsExactly("GRANTED 2024-04-22 2024-04-19");
    }

    @Test
    void nobodyOfTheOfficeGivesMoreTimeToTheOwnUnit() {
        ties.declare("cg-2024", "office", new TieDraft("huangpu", null, "原工作单位"));
        asks("2024-04-19");
        assertThat(review().getAssignee()).isEqualTo("office-2");
        assertThat(stage.sees("office", review())).isFalse();
        ties.declare("cg-2024", "office-2", new TieDraft("huangpu", null, "近亲属"));
        stage.claims("leader", review());
        stage.submits("leader", review(), "decision", "REFUSED", "remark", "请按期完成");
        stage.settle();
        assertThat(states()).containsExactly("REFUSED 2024-04-19 null");
        assertThat(column("select role from record.entry where subject = '" + UNIT + "'"))
                .containsExactly("领导小组");
        assertThat(domainDate(Duty.draftWorkPlan)).isEqualTo("2024-04-15");
    }

    @Test
    void theOfficeSeesBeforehandWhatWouldMove() {
        asks("2024-04-19");
        var shown = stage.opens("office", review());
        assertThat(shown)
                .containsEntry("unitName", "黄浦区城管执法局")
                .containsEntry("dutyName", "填报工作计划")
                .containsEntry("dueBefore", "2024年4月15日")
                .containsEntry("dueAsked", "2024年4月19日")
                .containsEntry("reason", "防汛任务突发");
        assertThat(shown.get("changes").toString())
                .contains("2024年4月15日", "2024年4月19日", "2024年4月8日", "2024年4月12日")
                .contains("2024年4月23日", "2024年4月28日");
    }

    @Test
    void aRefusedRequestChangesNothing() {
        var before = WaitingDates.ofAll(stage);
        asks("2024-04-19");
        assertThatThrownBy(() -> stage.submits("office", review(), "decision", "REFUSED"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("不同意的，请填写“审核意见”。");
        stage.submits("office", review(), "decision", "REFUSED", "remark", "材料不足");
        assertThat(WaitingDates.ofAll(stage)).isEqualTo(before);
        assertThat(domainDate(Duty.draftWorkPlan)).isEqualTo("2024-04-15");
        assertThat(stage.endOf("extension-review", KEY)).isEqualTo("notExtended");
        assertThat(states()).containsExactly("REFUSED 2024-04-19 null");
        assertThat(stage.decided(UNIT)).containsExactly("不同意延期 office");
        assertThat(toldTo(LIAISON)).contains("EXTENSION_DECIDED");
        asks("2024-04-18");
        assertThat(states()).as("it may be asked again").hasSize(2);
    }

    @Test
    void whoHasDoneTheDutyMeanwhileNeedsNoAnswer() {
        asks("2024-04-19");
        new UnitAtWork(stage, "huangpu").plans();
        assertThat(stage.openDuties(KEY)).isEmpty();
        assertThat(states()).containsExactly("LAPSED 2024-04-19 null");
        assertThat(stage.passed("extension-review", KEY)).contains("extensionLapsed");
        assertThat(domainDate(Duty.draftWorkPlan)).isEqualTo("2024-04-15");
        assertThat(stage.decided(UNIT)).contains("延期申请失效 规则（事项已办结）");
    }

    @Test
    void aRequestThatNobodyDecidedLapsesWhenTheDutyCloses() {
        asks("2024-04-19");
        stage.fires(UNIT, "unitFilingClosed");
        assertThat(states()).containsExactly("LAPSED 2024-04-19 null");
        assertThat(stage.endOf("unit-registration", UNIT)).isEqualTo("unitForfeited");
    }

    @Test
    void anOfficeThatDoesNotAnswerIsUrgedByTheLeadingGroup() {
        asks("2024-04-19");
        stage.untilUrged(KEY, "reviewExtension");
        var urging = stage.task(KEY + "#reviewExtension", "lineLeaderUrging");
        assertThat(stage.opens("leader", urging))
                .containsEntry("dutyName", "延期审核")
                .containsEntry("responsible", "竞赛办");
        grants("2024-04-19", null);
        assertThat(stage.openDuties(KEY + "#reviewExtension")).isEmpty();
    }

    @Test
    void aLadderThatHasBegunEndsAndBeginsAnewBeforeTheNewDate() {
        stage.until("2024-04-15");
        stage.at("2024-04-16");
        stage.settle();
        assertThat(stage.openDuties(KEY)).containsExactly("lineLeaderUrging");
        asks("2024-04-19");
        grants("2024-04-19", null);
        assertThat(stage.openDuties(KEY)).as("nobody is urged any more").isEmpty();
        assertThat(stage.passed("deadline-ladder", KEY)).contains("dutyMoved", "startsAnew");
        assertThat(WaitingDates.of(stage, UNIT))
                .as("T−5 has passed, so the next is T−1")
                .containsEntry("draftWorkPlanLadder", "2024-04-18T09:00");
        stage.until("2024-04-22");
        assertThat(rungs())
                .containsExactly(
                        "2024-04-15 FIRST_REMINDER",
                        "2024-04-15 LAST_REMINDER",
                        "2024-04-15 LINE_LEADER",
                        "2024-04-19 LAST_REMINDER",
                        "2024-04-19 LINE_LEADER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-03-29 | 忙 | 新的到期日 2024年3月29日 已经过去，请改为今天（2024年4月1日）或以后的日期。
                    2024-04-15 | 忙 | 申请的日期应晚于现在的到期日 2024年4月15日，请修改。
                    2024-04-24 | 忙 | 新的到期日 2024年4月24日 超出“注册登记”阶段，请改为 2024年4月23日 或更早的日期。
                    2024-04-19 |    | 请填写申请延期的理由。
                               | 忙 | 请填写新的到期日。
                    """)
    void whatCannotBeIsRefusedAndNothingIsKept(String asked, String reason, String message) {
        assertThatThrownBy(
                        () ->
                                requests.request(
                                        task().getId(),
                                        asked == null ? null : LocalDate.parse(asked),
                                        reason,
                                        LIAISON))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage(message);
        assertThat(states()).isEmpty();
        assertThat(stage.openDuties(KEY)).isEmpty();
    }

    @Test
    void oneRequestAtATime() {
        asks("2024-04-19");
        assertThatThrownBy(() -> asks("2024-04-22")).hasMessage("已有一项延期申请待竞赛办审核，请等审核后再提出。");
        assertThat(states()).hasSize(1);
    }

    @Test
    void theOfficeCannotGrantWhatWasNotPossibleToAsk() {
        asks("2024-04-19");
        assertThatThrownBy(() -> grants("2024-04-24", null))
                .hasMessageContaining("超出“注册登记”阶段，请改为 2024年4月23日");
        assertThatThrownBy(() -> grants("2024-04-12", null))
                .hasMessageContaining("应晚于现在的到期日 2024年4月15日");
        assertThat(states()).containsExactly("OPEN 2024-04-19 null");
    }

    @Test
    void aDateThatMovedMeanwhileIsNotMadeEarlierByMoreTime() {
        asks("2024-04-18");
        var order =
                new MovingDuties.Order(
                        "cg-2024",
                        "draftWorkPlan",
                        null,
                        List.of(UNIT),
                        false,
                        LocalDate.of(2024, 4, 19),
                        "防汛");
        moving.move(order, moving.preview(order).hash(), "office");
        assertThatThrownBy(() -> grants("2024-04-18", null))
                .hasMessageContaining("应晚于现在的到期日 2024年4月19日");
        assertThat(domainDate(Duty.draftWorkPlan)).isEqualTo("2024-04-19");
        grants("2024-04-22", null);
        assertThat(domainDate(Duty.draftWorkPlan)).isEqualTo("2024-04-22");
    }

    @Test
    void aTaskOfTheOfficeIsNotExtendedByRequest() {
        new UnitAtWork(stage, "huangpu").plans();
        new UnitAtWork(stage, "huangpu").signs();
        var scoring = stage.task(UNIT, "scoreWorkPlan");
        assertThat(requests.extensible(scoring.getId())).isEmpty();
        assertThatThrownBy(
                        () ->
                                requests.request(
                                        scoring.getId(), LocalDate.of(2024, 4, 30), "忙", "office"))
                .hasMessageContaining("不能申请延期");
    }

    private Task task() {
        return stage.task(UNIT, "draftWorkPlan");
    }

    private Task review() {
        return stage.task(KEY, "reviewExtension");
    }

    private void asks(String day) {
        requests.request(task().getId(), LocalDate.parse(day), "防汛任务突发", LIAISON);
    }

    private void grants(String day, String remark) {
        var answer = new java.util.HashMap<String, Object>();
        answer.put("decision", "GRANTED");
        answer.put("due", day);
        answer.put("remark", remark);
        stage.submits("office", review(), answer);
    }

    private LocalDate domainDate(Duty duty) {
        return dueDates.of("cg-2024", UNIT, duty, null);
    }

    private List<String> states() {
        return column(
                "select concat_ws(' ', status, due_asked, coalesce(due_granted || '', 'null'))"
                        + " from extension_request order by requested_at, key");
    }

    private List<String> rungs() {
        return column(
                "select (due at time zone 'Asia/Shanghai')::date || ' ' || rung from ladder_rung"
                        + " where subject = '"
                        + UNIT
                        + "' order by due, array_position(array['FIRST_REMINDER', 'LAST_REMINDER',"
                        + " 'LINE_LEADER', 'HEAD', 'SUPERVISION'], rung::text)");
    }

    private List<String> toldTo(String person) {
        return column("select kind from notice where person = '" + person + "'");
    }

    private List<String> column(String sql) {
        return stage.records().sql(sql).query(String.class).list();
    }
}
