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

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.process.WaitingDates;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The office moves a step before anybody has it. */
@EngineTest
class MovingStepsAheadTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void itIsSummer() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-06-03");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void whatLiesAheadIsOfferedWithItsDayAndWhatIsOverIsNot() throws Exception {
        browser.perform(get("/deadlines?season=cg-2024&kind=applyForAward&unit=").with(office()))
                .andExpect(content().string(containsString("推荐申报</option>")))
                .andExpect(content().string(containsString("报送进展 · 2024年6月")))
                .andExpect(content().string(containsString("2024年11月13日")))
                .andExpect(content().string(containsString("这项任务还没有到办理人手里")))
                .andExpect(content().string(not(containsString("填报工作计划"))))
                .andExpect(content().string(not(containsString("申报与审签"))));
    }

    @Test
    void aStepMovesWithWhatFollowsItAndTheDeploymentShowsIt() throws Exception {
        browser.perform(preview("applyForAward", "2024-11-20", null).with(office()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("共改动 <strong>3</strong> 个日期")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<strong>推荐申报</strong>：<span>以后出现的</span>任务")))
                .andExpect(content().string(containsString("推荐申报（以后出现的）到期")))
                .andExpect(content().string(containsString("单位审签申报（以后出现的）到期")))
                .andExpect(content().string(containsString("2024年11月13日 23:59")));
        moves("applyForAward", "2024-11-20", null)
                .andExpect(flash().attribute("done", containsString("共改动 3 个日期")));
        assertThat(stage.decided(SEASON)).containsExactly("改期：推荐申报（以后出现的），改为 2024年11月20日 office");

        stage.at("2024-10-31");
        runtime.createProcessInstanceByKey("season")
                .businessKey(SEASON)
                .setVariables(Map.of("season", SEASON, "division", "cg"))
                .startBeforeActivity("deployEvaluation")
                .execute();
        var deployment = stage.task(SEASON, "deployEvaluation");
        assertThat(stage.opens("office", deployment).get("steps").toString())
                .contains("\"due\":\"2024年11月20日\"", "\"closing\":\"2024年11月22日\"")
                .doesNotContain("\"due\":\"2024年11月13日\"");
        stage.submits("office", deployment, "confirmed", true);
        assertThat(WaitingDates.of(stage, "cg-2024/award/unit/huangpu"))
                .containsEntry("applyForAward", "2024-11-20T23:59:59")
                .containsEntry("candidatesClosed", "2024-11-22T23:59:59");
    }

    /** A single closing of all: nominations go by what is frozen then. */
    @Test
    void theScoresAreFrozenWhenTheLastMarksAreDue() throws Exception {
        moves("assessForJudge", "2024-11-20", null);
        new UnitAtWork(stage, "huangpu").isInvited();
        var entry = "cg-2024/T03/huangpu/1";
        runtime.createProcessInstanceByKey("project-implementation")
                .businessKey(entry)
                .setVariables(
                        Map.of("season", SEASON, "track", "T03", "unit", "huangpu", "entry", entry))
                .startBeforeActivity("scoresFreeze")
                .execute();
        assertThat(WaitingDates.of(stage, entry))
                .containsEntry("scoresFreeze", "2024-11-22T23:59:59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    applyForAward  | 2024-11-12 |        | 比原来的早，请写明理由
                    applyForAward  | 2024-10-30 | 市里提前 | 太早
                    inspectMidterm | 2024-06-28 | 市里提前 | 太早：这项任务 2024年7月1日 才开始
                    inspectMidterm | 2024-11-05 | 防汛   | 太晚：之后就是年终考核，请改为 2024年10月31日 或更早
                    draftWorkPlan  | 2024-06-28 | 防汛   | 请选择要改期的任务
                    """)
    void whatCannotBeIsRefusedInWords(String kind, String due, String reason, String message)
            throws Exception {
        browser.perform(preview(kind, due, reason).with(office()))
                .andExpect(flash().attribute("refusal", containsString(message)));
    }

    private org.springframework.test.web.servlet.ResultActions moves(
            String kind, String due, String reason) throws Exception {
        var seen =
                (String)
                        browser.perform(preview(kind, due, reason).with(office()))
                                .andReturn()
                                .getModelAndView()
                                .getModel()
                                .get("hash");
        return browser.perform(
                sent("/deadlines/move", kind, due, reason).param("hash", seen).with(office()));
    }

    private static MockHttpServletRequestBuilder preview(String kind, String due, String reason) {
        return sent("/deadlines/preview", kind, due, reason);
    }

    private static MockHttpServletRequestBuilder sent(
            String address, String kind, String due, String reason) {
        return post(address)
                .with(csrf())
                .param("season", SEASON)
                .param("kind", kind)
                .param("scope", "ALL")
                .param("due", due)
                .param("reason", reason == null ? "" : reason);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor office() {
        return as("cg-office");
    }
}
