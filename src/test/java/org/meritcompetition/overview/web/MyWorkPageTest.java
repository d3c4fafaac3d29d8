package org.meritcompetition.overview.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 我办过的: what I sent, and where it is. */
@EngineTest
class MyWorkPageTest {

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void aUnitRegisters() {
        stage.adopt("seasons/cg-2024.yaml");
        new UnitAtWork(stage, "huangpu").registers("T03:1");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void whatISentAndWhoHasItNow() throws Exception {
        browser.perform(get("/my/work").with(SignedIn.as("cg-unit-huangpu-liaison")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("填报工作计划 · 黄浦区城管执法局")))
                .andExpect(content().string(containsString("填报竞赛项目")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/entries/story?entry=cg-2024/T03/huangpu/1")))
                .andExpect(content().string(containsString("项目受理")))
                .andExpect(content().string(containsString("竞赛办")));
    }

    @Test
    void whatIsDoneSaysHowTheProjectStands() throws Exception {
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isReviewed("cg-2024/T03/huangpu/1", "ACCEPTED", null);
        stage.submits("office", stage.task(huangpu.key(), "scoreWorkPlan"), "score", 9);
        browser.perform(get("/my/work").with(SignedIn.as("cg-unit-huangpu-liaison")))
                .andExpect(content().string(containsString("本项已办结；项目现为“已受理”。")));
    }

    @Test
    void nobodyReadsAnothers() throws Exception {
        browser.perform(get("/my/work").with(SignedIn.as("cg-unit-xuhui-liaison")))
                .andExpect(content().string(containsString("您还没有提交过任务")))
                .andExpect(content().string(not(containsString("黄浦区"))));
        browser.perform(get("/my/work")).andExpect(status().is3xxRedirection());
    }
}
