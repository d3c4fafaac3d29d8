package org.meritcompetition.overview.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.IdentityService;
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

/** 看板 through HTTP: each role sees its part, and nobody another's. */
@EngineTest
class BoardPageTest {

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void aUnitRegisters() {
        stage.adopt("seasons/cg-2024.yaml");
        new UnitAtWork(stage, "huangpu").registers("T03:2");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theOfficeAndTheLeadingGroupSeeAll() throws Exception {
        for (var group : new String[] {"cg-office", "cg-leading-group", "camunda-admin"}) {
            browser.perform(get("/board").with(SignedIn.as(group)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("徐汇区城管执法局")))
                    .andExpect(content().string(containsString("黄浦区城管执法局，数字化转型：登记中")))
                    .andExpect(content().string(containsString("各赛道名额")));
        }
    }

    @Test
    void aUnitSeesItsOwnRow() throws Exception {
        browser.perform(get("/board").with(SignedIn.as("cg-unit-huangpu-liaison")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("黄浦区城管执法局")))
                .andExpect(content().string(not(containsString("徐汇区城管执法局"))))
                .andExpect(content().string(not(containsString("各赛道名额"))));
    }

    @Test
    void aStrangerSeesNothingAndAnUnknownSeasonIsNotFound() throws Exception {
        SignedIn.stranger(
                identity,
                "zj-office",
                foreign ->
                        browser.perform(get("/board").with(foreign))
                                .andExpect(status().isForbidden()));
        browser.perform(get("/board").param("season", "cg-1999").with(SignedIn.as("cg-office")))
                .andExpect(status().isNotFound());
        browser.perform(get("/board")).andExpect(status().is3xxRedirection());
    }
}
