package org.meritcompetition.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.DueDates;
import org.meritcompetition.deadline.process.WaitingDates;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.plan.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The office moves a date for one, several or all, and exactly what it has seen beforehand. */
@EngineTest
class DeadlinesPageTest {

    private static final String HUANGPU = "cg-2024/unit/huangpu";
    private static final String XUHUI = "cg-2024/unit/xuhui";
    private static final String PUTUO = "cg-2024/unit/putuo";

    @Autowired Stage stage;
    @Autowired DueDates dueDates;
    @Autowired IdentityService identity;
    @Autowired Instances instances;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void threeUnitsHaveToPlan() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-04-01");
        for (var unit : List.of("huangpu", "xuhui", "putuo")) {
            new UnitAtWork(stage, unit).isInvited();
        }
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theOfficeFindsTheDutiesOfAKind() throws Exception {
        browser.perform(get("/deadlines").with(as("cg-office")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("请先选择任务")));
        browser.perform(get("/deadlines?season=cg-2024&kind=draftWorkPlan").with(as("cg-office")))
                .andExpect(content().string(containsString("填报工作计划 · 黄浦区城管执法局")))
                .andExpect(content().string(containsString("填报工作计划 · 普陀区城管执法局")));
        browser.perform(get("/deadlines?kind=draftWorkPlan&unit=xuhui").with(as("cg-office")))
                .andExpect(content().string(containsString("填报工作计划 · 徐汇区城管执法局")))
                .andExpect(content().string(not(containsString("填报工作计划 · 黄浦区城管执法局"))));
    }

    @Test
    void thePreviewNamesEveryDateThatMovesAndChangesNone() throws Exception {
        var before = WaitingDates.ofAll(stage);
        browser.perform(preview("CHOSEN", "2024-04-19", "防汛", HUANGPU).with(as("cg-office")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("共改动 <strong>3</strong> 个日期")))
                .andExpect(content().string(containsString("2024年4月15日 23:59")))
                .andExpect(content().string(containsString("2024年4月19日 23:59")))
                .andExpect(content().string(containsString("填报工作计划提醒督促")))
                .andExpect(content().string(containsString("2024年4月12日 09:00")))
                .andExpect(content().string(containsString("单位填报截止")))
                .andExpect(content().string(containsString("2024年4月28日 23:59")))
                .andExpect(content().string(not(containsString("徐汇"))));
        assertThat(WaitingDates.ofAll(stage)).isEqualTo(before);
    }

    @Test
    void oneMovesAndIsOnRecordAndItsPeopleAreTold() throws Exception {
        moves("CHOSEN", "2024-04-19", "防汛", HUANGPU)
                .andExpect(flash().attribute("done", containsString("共改动 3 个日期")));
        assertThat(WaitingDates.of(stage, HUANGPU))
                .containsEntry("draftWorkPlan", "2024-04-19T23:59:59")
                .containsEntry("draftWorkPlanLadder", "2024-04-12T09:00")
                .containsEntry("unitFilingClosed", "2024-04-28T23:59:59");
        assertThat(WaitingDates.of(stage, XUHUI))
                .containsEntry("draftWorkPlan", "2024-04-15T23:59:59");
        assertThat(stage.decided(HUANGPU)).containsExactly("改期：填报工作计划，改为 2024年4月19日 office");
        assertThat(told("DATE_MOVED")).containsExactly("huangpu-liaison");
    }

    @Test
    void severalMoveTogether() throws Exception {
        moves("CHOSEN", "2024-04-19", "防汛", HUANGPU, PUTUO);
        assertThat(dueDates.of("cg-2024", HUANGPU, Duty.draftWorkPlan, null))
                .isEqualTo("2024-04-19");
        assertThat(dueDates.of("cg-2024", PUTUO, Duty.draftWorkPlan, null)).isEqualTo("2024-04-19");
        assertThat(dueDates.of("cg-2024", XUHUI, Duty.draftWorkPlan, null)).isEqualTo("2024-04-15");
        assertThat(told("DATE_MOVED")).containsExactly("huangpu-liaison", "putuo-liaison");
        assertThat(List.of(HUANGPU, PUTUO))
                .allSatisfy(
                        it ->
                                assertThat(stage.decided(it))
                                        .containsExactly("改期：填报工作计划，改为 2024年4月19日 office"));
    }

    @Test
    void allMoveAndWhoComesLaterHasTheNewDateAsWell() throws Exception {
        moves("ALL", "2024-04-18", null);
        assertThat(stage.decided("cg-2024"))
                .containsExactly("改期：填报工作计划 3 项及以后出现的，改为 2024年4月18日 office");
        for (var unit : List.of(HUANGPU, XUHUI, PUTUO)) {
            assertThat(WaitingDates.of(stage, unit))
                    .containsEntry("draftWorkPlan", "2024-04-18T23:59:59");
        }
        new UnitAtWork(stage, "jingan").isInvited();
        assertThat(WaitingDates.of(stage, "cg-2024/unit/jingan"))
                .containsEntry("draftWorkPlan", "2024-04-18T23:59:59");
    }

    @Test
    void allThatWaitNowMoveAndWhoComesLaterKeepsThePlan() throws Exception {
        moves("OPEN", "2024-04-18", null);
        assertThat(WaitingDates.of(stage, PUTUO))
                .containsEntry("draftWorkPlan", "2024-04-18T23:59:59");
        new UnitAtWork(stage, "jingan").isInvited();
        assertThat(WaitingDates.of(stage, "cg-2024/unit/jingan"))
                .containsEntry("draftWorkPlan", "2024-04-15T23:59:59");
    }

    /** One duty, however many tasks it is; its person is told once. */
    @Test
    void theTwoEntriesOfAUnitMoveTogether() throws Exception {
        new UnitAtWork(stage, "huangpu").plans("T03:2");
        var seen = hash(preview("CHOSEN", "2024-04-19", null, HUANGPU), "fillProjectEntry");
        browser.perform(
                        kind("fillProjectEntry", move(seen, "CHOSEN", "2024-04-19", null, HUANGPU))
                                .with(as("cg-office")))
                .andExpect(flash().attribute("done", containsString("已改期")));
        assertThat(WaitingDates.of(stage, HUANGPU))
                .containsEntry("fillProjectEntry", "2024-04-19T23:59:59")
                .containsEntry("unitFilingClosed", "2024-04-28T23:59:59");
        assertThat(told("DATE_MOVED")).containsExactly("huangpu-liaison");
    }

    @Test
    void whatHasChangedSinceThePreviewIsNotMoved() throws Exception {
        var seen = hash(preview("OPEN", "2024-04-19", "防汛"));
        new UnitAtWork(stage, "xuhui").plans();
        var before = WaitingDates.ofAll(stage);
        browser.perform(move(seen, "OPEN", "2024-04-19", "防汛").with(as("cg-office")))
                .andExpect(flash().attribute("refusal", containsString("请重新预览后再确认")));
        assertThat(WaitingDates.ofAll(stage)).isEqualTo(before);
    }

    @Test
    void aTaskAddedToThePreviewedOnesOrAnotherDayIsNotMoved() throws Exception {
        var seen = hash(preview("CHOSEN", "2024-04-19", "防汛", HUANGPU));
        var before = WaitingDates.ofAll(stage);
        browser.perform(
                        move(seen, "CHOSEN", "2024-04-19", "防汛", HUANGPU, XUHUI)
                                .with(as("cg-office")))
                .andExpect(flash().attribute("refusal", containsString("请重新预览后再确认")));
        browser.perform(move(seen, "CHOSEN", "2024-04-18", "防汛", HUANGPU).with(as("cg-office")))
                .andExpect(flash().attribute("refusal", containsString("请重新预览后再确认")));
        assertThat(WaitingDates.ofAll(stage)).isEqualTo(before);
    }

    @Test
    void whoConfirmsTwiceMovesOnce() throws Exception {
        var seen = hash(preview("CHOSEN", "2024-04-19", "防汛", HUANGPU));
        for (var time = 0; time < 2; time++) {
            browser.perform(
                    move(seen, "CHOSEN", "2024-04-19", "防汛", HUANGPU).with(as("cg-office")));
        }
        assertThat(stage.decided(HUANGPU)).hasSize(1);
        assertThat(told("DATE_MOVED")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-03-29 | 忙 | 已经过去，请改为今天（2024年4月1日）
                    2024-04-12 |    | 比原来的早，请写明理由
                    2024-04-24 | 忙 | 超出“注册登记”阶段，请改为 2024年4月23日
                    明天       | 忙 | 请写成 2024-04-19 这样的日期
                               | 忙 | 请填写新的到期日
                    """)
    void whatCannotBeIsRefusedInWords(String due, String reason, String message) throws Exception {
        var before = WaitingDates.ofAll(stage);
        browser.perform(
                        preview("CHOSEN", due == null ? "" : due, reason, HUANGPU)
                                .with(as("cg-office")))
                .andExpect(flash().attribute("refusal", containsString(message)));
        assertThat(WaitingDates.ofAll(stage)).isEqualTo(before);
    }

    @Test
    void anEarlierDateWithAReasonIsMoved() throws Exception {
        moves("CHOSEN", "2024-04-12", "市里提前", HUANGPU);
        assertThat(WaitingDates.of(stage, HUANGPU))
                .containsEntry("draftWorkPlan", "2024-04-12T23:59:59");
    }

    /** Otherwise what fell due meanwhile would happen as soon as it goes on. */
    @Test
    void whatRestsGetsItsNewDateBeforeItGoesOnThoughItWasUrged() throws Exception {
        stage.until("2024-04-16");
        var key = HUANGPU + "#draftWorkPlan";
        assertThat(stage.openDuties(key)).containsExactly("lineLeaderUrging");
        var instance = stage.task(HUANGPU, "draftWorkPlan").getProcessInstanceId();
        instances.suspend(instance);
        stage.until("2024-04-22");
        moves("CHOSEN", "2024-04-23", null, HUANGPU)
                .andExpect(flash().attribute("done", containsString("已改期")));
        assertThat(stage.openDuties(key)).as("nobody is urged any more").isEmpty();
        assertThat(awake(instance)).as("it still rests").isZero();
        instances.resume(instance);
        assertThat(awake(instance)).isEqualTo(2);
        assertThat(WaitingDates.of(stage, HUANGPU))
                .containsEntry("draftWorkPlanLadder", "2024-04-24T09:00")
                .containsEntry("unitFilingClosed", "2024-04-30T23:59:59");
        stage.until("2024-04-25");
        assertThat(stage.openDuties(key)).containsExactly("lineLeaderUrging");
        new UnitAtWork(stage, "huangpu").plans();
    }

    private long awake(String instance) {
        return stage.records()
                .sql(
                        "select count(*) from act_ru_job where process_instance_id_ = ? and suspension_state_ = 1")
                .param(instance)
                .query(Long.class)
                .single();
    }

    /** No phase is left that could end them, such as a deferral or a revocation. */
    @Test
    void whatComesUpAfterTheYearCanStillBeMoved() throws Exception {
        stage.at("2025-01-06");
        stage.start("deferral", "cg-2024/deferral");
        var wish = preview("CHOSEN", "2025-02-28", null, "cg-2024/deferral");
        var seen = hash(wish, "resubmitDeferred");
        browser.perform(
                        kind(
                                        "resubmitDeferred",
                                        move(
                                                seen,
                                                "CHOSEN",
                                                "2025-02-28",
                                                null,
                                                "cg-2024/deferral"))
                                .with(as("cg-office")))
                .andExpect(flash().attribute("done", containsString("已改期")));
        assertThat(WaitingDates.of(stage, "cg-2024/deferral"))
                .containsEntry("resubmitDeferred", "2025-02-28T23:59:59")
                .containsEntry("resubmitDeferredClosed", "2025-03-10T23:59:59");
        browser.perform(
                        kind(
                                        "resubmitDeferred",
                                        preview("CHOSEN", "2026-01-05", null, "cg-2024/deferral"))
                                .with(as("cg-office")))
                .andExpect(flash().attribute("refusal", containsString("请改为 2025年12月31日")));
    }

    @Test
    void nothingChosenAndAKindThatNobodyHasAreRefused() throws Exception {
        browser.perform(preview("CHOSEN", "2024-04-19", "防汛").with(as("cg-office")))
                .andExpect(flash().attribute("refusal", "请选择要改期的任务。"));
        browser.perform(
                        post("/deadlines/preview")
                                .with(csrf())
                                .param("season", "cg-2024")
                                .param("kind", "reportProgress@2024-05")
                                .param("due", "2024-04-19")
                                .with(as("cg-office")))
                .andExpect(flash().attribute("refusal", "请选择要改期的任务。"));
    }

    @Test
    void wordsAreTextAndNotMarkup() throws Exception {
        browser.perform(
                        preview("CHOSEN", "2024-04-19", "<script>x</script>", HUANGPU)
                                .with(as("cg-office")))
                .andExpect(content().string(not(containsString("<script>x"))))
                .andExpect(content().string(containsString("&lt;script&gt;x")));
    }

    @Test
    void nobodyElseSeesOrMoves() throws Exception {
        var before = WaitingDates.ofAll(stage);
        var seen = hash(preview("CHOSEN", "2024-04-19", "防汛", HUANGPU));
        for (var other :
                List.of(
                        "cg-unit-huangpu-liaison",
                        "cg-unit-huangpu-head",
                        "cg-track-T03",
                        "cg-leading-group",
                        "camunda-admin")) {
            browser.perform(get("/deadlines").with(as(other))).andExpect(status().isForbidden());
            browser.perform(preview("CHOSEN", "2024-04-19", "防汛", HUANGPU).with(as(other)))
                    .andExpect(status().isForbidden());
            browser.perform(move(seen, "CHOSEN", "2024-04-19", "防汛", HUANGPU).with(as(other)))
                    .andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "zj-office",
                foreign -> {
                    browser.perform(get("/deadlines").with(foreign))
                            .andExpect(content().string(not(containsString("填报工作计划"))));
                    browser.perform(move(seen, "CHOSEN", "2024-04-19", "防汛", HUANGPU).with(foreign))
                            .andExpect(status().isForbidden());
                });
        assertThat(WaitingDates.ofAll(stage)).isEqualTo(before);
    }

    @Test
    void itIsInTheOfficesMenuAlone() throws Exception {
        browser.perform(get("/").with(as("cg-office")))
                .andExpect(content().string(containsString("href=\"/deadlines\"")));
        browser.perform(get("/").with(as("cg-unit-huangpu-liaison")))
                .andExpect(content().string(not(containsString("href=\"/deadlines\""))));
    }

    private org.springframework.test.web.servlet.ResultActions moves(
            String scope, String due, String reason, String... subjects) throws Exception {
        assertThat(LocalDate.parse(due)).isNotNull();
        var seen = hash(preview(scope, due, reason, subjects));
        return browser.perform(move(seen, scope, due, reason, subjects).with(as("cg-office")))
                .andExpect(status().is3xxRedirection());
    }

    private String hash(MockHttpServletRequestBuilder preview, String duty) throws Exception {
        return hash(kind(duty, preview));
    }

    private static MockHttpServletRequestBuilder kind(
            String duty, MockHttpServletRequestBuilder request) {
        return request.with(
                sent -> {
                    sent.setParameter("kind", duty);
                    return sent;
                });
    }

    private String hash(MockHttpServletRequestBuilder preview) throws Exception {
        return (String)
                browser.perform(preview.with(as("cg-office")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getModelAndView()
                        .getModel()
                        .get("hash");
    }

    private static MockHttpServletRequestBuilder preview(
            String scope, String due, String reason, String... subjects) {
        return sent("/deadlines/preview", scope, due, reason, subjects);
    }

    private static MockHttpServletRequestBuilder move(
            String hash, String scope, String due, String reason, String... subjects) {
        return sent("/deadlines/move", scope, due, reason, subjects).param("hash", hash);
    }

    private static MockHttpServletRequestBuilder sent(
            String address, String scope, String due, String reason, String... subjects) {
        var request =
                post(address)
                        .with(csrf())
                        .param("season", "cg-2024")
                        .param("kind", "draftWorkPlan")
                        .param("scope", scope)
                        .param("due", due);
        if (reason != null) {
            request.param("reason", reason);
        }
        if (subjects.length > 0) {
            request.param("subject", subjects);
        }
        return request;
    }

    private List<String> told(String kind) {
        return stage.records()
                .sql("select person from notice where kind = :kind order by person")
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
