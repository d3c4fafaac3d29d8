package org.meritcompetition.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.cooperation.AtTheDesk.person;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.progress.UnderWay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** 撤回 of a report and of a self-assessment, until a judge has opened it or it closes. */
@EngineTest
class TakingBackReportsTest {

    private static final String PERIOD = "2024-04";
    private static final String REVIEW = UnderWay.review("T03", PERIOD);
    private static final String ASSESSMENT = "cg-2024/unit/huangpu/self-assessment";

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired HistoryService history;
    @Autowired IdentityService identity;
    @Autowired FormDrafts drafts;
    @Autowired WebApplicationContext application;
    private final UserRequestPostProcessor liaison =
            person("huangpu-liaison", "cg-unit-huangpu-liaison");
    private UnderWay season;
    private AtTheDesk desk;
    private String entry;
    private String report;

    @BeforeEach
    void aProjectIsAskedForItsFirstReport() {
        season = new UnderWay(stage, models);
        entry = season.accepted("T03", "huangpu", 1);
        season.firstPeriodOpens();
        report = UnderWay.report(entry, PERIOD);
        desk = new AtTheDesk(application);
    }

    @Test
    void aReportComesBackAsItWasWrittenAndIsSentOnce() throws Exception {
        var before = stage.task(report, "reportProgress");
        var ladder = dateOf("reportProgressLadder");
        var task = reports(Map.of("progress", "写错的<b>进展</b>", "problems", "无", "effects", "初见成效"));
        desk.opens(liaison, "/my/work").andExpect(content().string(containsString(address(task))));

        takesBack(liaison, task).andExpect(flash().attribute("done", containsString("已撤回")));

        var again = stage.task(report, "reportProgress");
        assertThat(again.getId()).isNotEqualTo(task);
        assertThat(again.getAssignee()).isEqualTo("huangpu-liaison");
        assertThat(again.getDueDate()).isEqualTo(before.getDueDate());
        assertThat(dateOf("reportProgressLadder")).isEqualTo(ladder);
        assertThat(drafts.find(again.getId(), "huangpu-liaison").orElseThrow().content())
                .isEqualTo(
                        "{\"effects\":\"初见成效\",\"problems\":\"无\",\"progress\":\"写错的<b>进展</b>\"}");
        assertThat(drafts.find(again.getId(), "huangpu-line-leader")).isEmpty();
        assertThat(season.column("select status from report_due")).containsExactly("OPEN");
        assertThat(season.column("select key from progress_report")).isEmpty();
        assertThat(stage.decided(report)).anyMatch(it -> it.startsWith("撤回提交，重新办理：报送进展"));

        season.reports(entry, PERIOD, Map.of("progress", "正确的进展", "problems", "无"));
        assertThat(season.column("select progress from progress_report")).containsExactly("正确的进展");
        assertThat(season.column("select status from report_due")).containsExactly("MADE");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(report).count())
                .isZero();
        assertThat(history.createHistoricProcessInstanceQuery().externallyTerminated().count())
                .isZero();
    }

    @Test
    void itIsTakenBackAgainAfterEachSubmissionButEachOneOnce() throws Exception {
        var first = reports();
        takesBack(liaison, first).andExpect(flash().attribute("done", containsString("已撤回")));
        takesBack(liaison, first).andExpect(flash().attribute("refusal", containsString("已经撤回")));
        var second = reports(draftOf(stage.task(report, "reportProgress")));
        assertThat(season.column("select progress from progress_report")).containsExactly("进展");
        takesBack(liaison, second).andExpect(flash().attribute("done", containsString("已撤回")));
        assertThat(stage.openDuties(report)).containsExactly("reportProgress");
        desk.opens(liaison, "/my/work")
                .andExpect(content().string(not(containsString("take-back"))));
    }

    @Test
    void ofTwoClicksAtTheSameMomentOneTakesItBack() throws Exception {
        var task = reports();
        var clicks =
                Stream.of(1, 2)
                        .map(it -> CompletableFuture.supplyAsync(() -> answer(task)))
                        .toList();
        assertThat(clicks.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder("done", "refusal");
        assertThat(stage.tasks(report, "reportProgress")).hasSize(1);
        assertThat(stage.decided(report).stream().filter(it -> it.startsWith("撤回提交"))).hasSize(1);
    }

    @Test
    void whatTheJudgeHasOpenedStays() throws Exception {
        var task = reports();
        stage.fires(REVIEW, "reviewOpens");
        stage.opens("judge-t03", stage.task(REVIEW, "reviewTrack"));
        refuses(task, "评委已经打开");
        assertThat(season.column("select status from report_due")).containsExactly("MADE");
        assertThat(stage.openDuties(report)).isEmpty();
    }

    @Test
    void whatTheJudgeOpenedBeforeTheLateReportCameDoesNotCount() throws Exception {
        stage.at("2024-05-06");
        stage.fires(REVIEW, "reviewOpens");
        var review = stage.task(REVIEW, "reviewTrack");
        stage.opens("judge-t03", review);
        stage.at("2024-05-07");
        takesBack(liaison, reports()).andExpect(flash().attribute("done", containsString("已撤回")));
        stage.at("2024-05-08");
        var task = reports();
        assertThat(season.column("select status from report_due")).containsExactly("LATE");
        stage.opens("judge-t03", review);
        refuses(task, "评委已经打开");
    }

    @Test
    void whatIsReviewedStays() throws Exception {
        var task = reports();
        season.reviews("T03", PERIOD, "baseline", 8);
        refuses(task, "评委已经打开");
    }

    @Test
    void atClosingItIsTooLate() throws Exception {
        var task = reports();
        stage.at("2024-05-14");
        refuses(task, "报送已于5月11日截止");
    }

    @Test
    void afterTheDueDateItCountsByWhenItIsSentAgain() throws Exception {
        stage.at("2024-04-29");
        var task = reports();
        stage.at("2024-05-06");
        takesBack(liaison, task).andExpect(flash().attribute("done", containsString("已撤回")));
        assertThat(dateOf("reportProgressLadder")).isEqualTo("2024-05-08T09:00:00+08:00");
        stage.fires(report, "reportProgressClosed");
        assertThat(season.column("select status from report_due")).containsExactly("MISSING");
        takesBack(liaison, task).andExpect(flash().attribute("refusal", containsString("已经撤回")));
    }

    @Test
    void nobodyTakesBackWhatAnotherSent() throws Exception {
        var task = reports();
        for (var other : List.of("huangpu-head", "huangpu-line-leader")) {
            takesBack(person(other, "cg-unit-" + other), task)
                    .andExpect(flash().attribute("refusal", containsString("只有提交人本人")));
        }
        takesBack(liaison, "none").andExpect(flash().attribute("refusal", containsString("不能撤回")));
        assertThat(season.column("select status from report_due")).containsExactly("MADE");
        assertThat(stage.openDuties(report)).isEmpty();
    }

    @Test
    void whoHasLeftTheUnitTakesNothingBack() throws Exception {
        var group = "cg-unit-huangpu-liaison";
        stage.joins("xuhui-liaison", group);
        var task = stage.task(report, "reportProgress");
        stage.submits("xuhui-liaison", task, Map.of("progress", "进展", "problems", "无"));
        identity.deleteMembership("xuhui-liaison", group);
        takesBack(person("xuhui-liaison", "cg-unit-xuhui-liaison"), task.getId())
                .andExpect(flash().attribute("refusal", containsString("不在办理这件事的岗位上")));
        assertThat(season.column("select status from report_due")).containsExactly("MADE");
        assertThat(season.column("select sent_by from progress_report"))
                .containsExactly("xuhui-liaison");
        assertThat(stage.openDuties(report)).isEmpty();
    }

    @Test
    void aProjectThatHasLeftKeepsWhatItReported() throws Exception {
        var task = reports();
        stage.records()
                .sql("update project_entry set status = 'WITHDRAWN', reason = '退出'")
                .update();
        takesBack(liaison, task).andExpect(flash().attribute("refusal", containsString("项目已不参赛")));
        assertThat(season.column("select status from report_due")).containsExactly("MADE");
    }

    @Test
    void aSelfAssessmentComesBackUntilAJudgeMarksOneOfTheUnitsProjects() throws Exception {
        var first = assesses();
        takesBack(liaison, first).andExpect(flash().attribute("done", containsString("已撤回")));
        var again = stage.task(ASSESSMENT, "assessOwnPlan");
        assertThat(again.getDueDate()).isEqualTo("2024-10-31T23:59:59+08:00");
        assertThat(drafts.find(again.getId(), "huangpu-liaison").orElseThrow().content())
                .contains("\"grade\":\"GOOD\"", "\"goalsMet\":\"全部完成\"");
        assertThat(season.column("select status from self_assessment")).containsExactly("OPEN");
        assertThat(stage.decided(ASSESSMENT)).anyMatch(it -> it.startsWith("撤回提交，重新办理：单位自评"));

        stage.submits("huangpu-liaison", again, draftOf(again));
        assertThat(season.column("select shortfalls from self_assessment")).containsExactly("宣传不够");
        var second = again.getId();
        stage.fires(entry, "midtermOpens");
        stage.fires(entry, "inspectMidtermClosed");
        stage.at("2024-11-04");
        stage.fires(entry, "yearEndOpens");
        desk.opens(liaison, "/my/work")
                .andExpect(content().string(containsString(address(second))));
        stage.opens("judge-t03", stage.task(entry, "assessYearEnd"));
        refuses(second, "评委已经打开");
        assertThat(season.column("select status from self_assessment")).containsExactly("ASSESSED");
    }

    @Test
    void aSelfAssessmentIsNotTakenBackAfterItsClosing() throws Exception {
        var task = assesses();
        stage.at("2024-11-09");
        refuses(task, "报送已于11月8日截止");
    }

    private String reports() {
        return reports(Map.of("progress", "进展", "problems", "无"));
    }

    private String reports(Map<String, Object> values) {
        var task = stage.task(report, "reportProgress").getId();
        season.reports(entry, PERIOD, values);
        return task;
    }

    /** What the form finds typed, as the person may send it as it stands. */
    private Map<String, Object> draftOf(Task task) throws Exception {
        var draft = drafts.find(task.getId(), "huangpu-liaison").orElseThrow();
        return new ObjectMapper().readValue(draft.content(), new TypeReference<>() {});
    }

    private String assesses() {
        stage.at("2024-10-08");
        season.season("openSelfAssessment");
        var task = stage.task(ASSESSMENT, "assessOwnPlan");
        stage.submits(
                "huangpu-liaison",
                task,
                "grade",
                "GOOD",
                "goalsMet",
                "全部完成",
                "measuresTaken",
                "全部落实",
                "shortfalls",
                "宣传不够");
        return task.getId();
    }

    /** Neither offered nor done. */
    private void refuses(String task, String reason) throws Exception {
        desk.opens(liaison, "/my/work")
                .andExpect(content().string(not(containsString("take-back"))));
        takesBack(liaison, task).andExpect(flash().attribute("refusal", containsString(reason)));
    }

    private ResultActions takesBack(UserRequestPostProcessor who, String task) throws Exception {
        return desk.sends(who, address(task));
    }

    private String answer(String task) {
        try {
            return takesBack(liaison, task).andReturn().getFlashMap().keySet().iterator().next();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(String task) {
        return "/my/work/%s/take-back".formatted(task);
    }

    private Date dateOf(String timer) {
        return management.createJobQuery().activityId(timer).singleResult().getDuedate();
    }
}
