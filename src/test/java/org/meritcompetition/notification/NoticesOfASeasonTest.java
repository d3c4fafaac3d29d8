package org.meritcompetition.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.DatesMoved;
import org.meritcompetition.deadline.DatesMoved.Moved;
import org.meritcompetition.deadline.ExtensionDecided;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people are told as the season goes on; no mail server is set up, so they read it in the
 * program.
 */
@EngineTest
class NoticesOfASeasonTest {

    private static final String ENTRY = "cg-2024/T03/huangpu/1";

    @Autowired Stage stage;
    @Autowired ReadingNotices reading;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    UnitAtWork huangpu;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.records().sql("truncate notice").update();
        huangpu = new UnitAtWork(stage, "huangpu");
    }

    @Test
    void aTaskThatTimeBringsIsToldAndStaysInTheProgram() {
        huangpu.isInvited();
        assertThat(titles("huangpu-liaison"))
                .containsExactly("新任务：填报工作计划 · 黄浦区城管执法局 · 2024年4月15日（星期一）前");
        assertThat(reading.latest("huangpu-liaison").get(0).text()).contains("2024年4月15日");
        assertThat(reading.unread("huangpu-liaison")).isEqualTo(1);
        assertThat(count("select count(*) from notice where outward")).isZero();
        assertThat(count("select count(*) from delivery")).isZero();
    }

    @Test
    void whatOneBringsUpOneselfIsNoNewsToOneself() {
        huangpu.isInvited();
        huangpu.plans("T03:2");
        assertThat(titles("huangpu-liaison")).as("entries to fill").hasSize(1);
        assertThat(reading.unread("huangpu-liaison")).as("the plan is done").isZero();
        huangpu.fillsAll();
        assertThat(titles("huangpu-line-leader"))
                .containsExactly("待您审阅：单位审签 · 黄浦区城管执法局 · 2024年4月15日（星期一）前");
    }

    @Test
    void aTaskThatSeveralMayTakeIsToldToEachOfThem() {
        huangpu.registers("T03:1");
        for (var person : List.of("office", "office-2")) {
            assertThat(titles(person)).anyMatch(it -> it.startsWith("待竞赛办办理：项目受理"));
        }
    }

    @Test
    void aReturnIsToldWithItsReasonAndNotASecondTimeAsATask() {
        huangpu.registers("T03:1");
        huangpu.isReviewed(ENTRY, "RETURNED", "目标不够具体");
        assertThat(titles("huangpu-liaison"))
                .contains("退回补正：一网统管")
                .noneMatch(it -> it.startsWith("新任务：补正"));
        assertThat(notice("huangpu-liaison", "退回补正：一网统管").text())
                .contains("数字化转型 · 黄浦区城管执法局 · 项目1", "原因：目标不够具体", "逾期不补正的，视为放弃");
    }

    @Test
    void acceptanceAndRefusalAreTold() {
        huangpu.registers("T03:2");
        huangpu.isReviewed(ENTRY, "ACCEPTED", null);
        huangpu.isReviewed("cg-2024/T03/huangpu/2", "REFUSED", "与赛道无关");
        assertThat(titles("huangpu-liaison")).contains("项目已受理 · 一网统管", "不予受理：一网统管");
        assertThat(titles("huangpu-line-leader")).contains("不予受理：一网统管");
    }

    @Test
    void whatALineLeaderSendsBackIsTold() {
        huangpu.isInvited();
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.sendsBack("请补充措施", ENTRY);
        assertThat(notice("huangpu-liaison", "注册登记材料退回修改").text()).contains("原因：请补充措施");
    }

    @Test
    void aDutyThatIsNotDoneIsToldRungByRungToWhomItConcerns() {
        huangpu.isInvited();
        stage.until("2024-04-08");
        assertThat(kinds("huangpu-liaison"))
                .containsExactlyInAnyOrder(NoticeKind.TASK_ARRIVED, NoticeKind.FIRST_REMINDER);
        stage.until("2024-04-12");
        assertThat(kinds("huangpu-liaison")).contains(NoticeKind.LAST_REMINDER);
        assertThat(reading.latest("huangpu-line-leader")).isEmpty();
        stage.until("2024-04-16");
        assertThat(titles("huangpu-line-leader")).containsExactly("请督促：填报工作计划 · 黄浦区城管执法局 已逾期");
        stage.until("2024-04-18");
        assertThat(titles("huangpu-head")).containsExactly("请过问：填报工作计划 · 黄浦区城管执法局 已逾期");
        stage.until("2024-04-22");
        assertThat(titles("office")).contains("督办：填报工作计划 · 黄浦区城管执法局");
        assertThat(kinds("huangpu-line-leader")).hasSize(1);
    }

    @Test
    void aLateLeadersDutyIsToldTheHeadAsTheHead() {
        huangpu.isInvited();
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        stage.until("2024-04-18");
        assertThat(reading.latest("huangpu-head"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.title()).contains("单位审签"))
                .noneSatisfy(it -> assertThat(it.text()).contains("您是分管领导"))
                .noneSatisfy(it -> assertThat(it.text()).contains("经分管领导督促"));
    }

    @Test
    void anAnswerToARequestForMoreTimeGoesToWhoAsked() {
        huangpu.isInvited();
        says(
                new ExtensionDecided(
                        "cg-2024",
                        "cg-2024/unit/huangpu/extension/1",
                        huangpu.key(),
                        "draftWorkPlan",
                        "填报工作计划",
                        "huangpu-liaison",
                        LocalDate.of(2024, 4, 19),
                        "情况属实"));
        var notice = notice("huangpu-liaison", "同意延期：填报工作计划 · 黄浦区城管执法局");
        assertThat(notice.text()).contains("请在2024年4月19日（星期五）前办理。审核意见：情况属实");
        assertThat(notice.task()).isEqualTo(stage.task(huangpu.key(), "draftWorkPlan").getId());
    }

    @Test
    void aMovedDateIsToldOnceToEachWhoHasSomethingToDoByIt() {
        var xuhui = new UnitAtWork(stage, "xuhui");
        huangpu.isInvited();
        huangpu.plans("T03:2");
        xuhui.isInvited();
        var moved =
                java.util.stream.Stream.concat(
                                stage.tasks(huangpu.key(), "fillProjectEntry").stream(),
                                stage.tasks(xuhui.key(), "draftWorkPlan").stream())
                        .map(
                                it ->
                                        new Moved(
                                                it.getId(),
                                                "cg-2024/unit",
                                                it.getTaskDefinitionKey(),
                                                LocalDate.of(2024, 4, 19)))
                        .toList();
        assertThat(moved).hasSize(3);
        says(new DatesMoved("cg-2024", "change-1", "遇台风", moved));
        assertThat(notice("huangpu-liaison", "到期日有变：2 项任务").text())
                .contains("请在2024年4月19日（星期五）前办理。原因：遇台风。");
        assertThat(titles("xuhui-liaison")).contains("到期日有变：填报工作计划 · 徐汇区城管执法局");
        assertThat(count("select count(*) from notice where kind = 'DATE_MOVED'")).isEqualTo(2);
    }

    @Test
    void theLatestUnreadStandFirst() {
        huangpu.registers("T03:1");
        huangpu.isReviewed(ENTRY, "RETURNED", "目标不够具体");
        var latest = reading.latest("huangpu-liaison");
        assertThat(latest.get(0).title()).isEqualTo("退回补正：一网统管");
        reading.readAll("huangpu-liaison");
        assertThat(reading.unread("huangpu-liaison")).isZero();
        assertThat(reading.latest("huangpu-liaison")).noneMatch(Notice::isUnread);
    }

    private void says(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<NoticeKind> kinds(String person) {
        return reading.latest(person).stream().map(Notice::kind).toList();
    }

    private List<String> titles(String person) {
        return reading.latest(person).stream().map(Notice::title).toList();
    }

    private Notice notice(String person, String title) {
        return reading.latest(person).stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) {
        return stage.records().sql(sql).query(Long.class).single();
    }
}
