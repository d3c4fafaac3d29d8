package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@EngineTest
class ProjectsPageTest {

    @Autowired Stage stage;

    @Autowired WebApplicationContext application;

    MockMvc browser;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.open("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theFirstPageNamesWhatWaitsAndTheWayToTheProjects() throws Exception {
        browser.perform(get("/").with(liaisonOf("huangpu")))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("填报工作计划 · 黄浦区城管执法局")))
                .andExpect(content().string(Matchers.containsString("注册登记阶段")))
                .andExpect(content().string(Matchers.containsString("/projects")));
    }

    @Test
    void aLiaisonSeesTheUnitsProjects() throws Exception {
        browser.perform(get("/projects").with(liaisonOf("huangpu")))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("本单位还没有竞赛项目")));
    }

    @Test
    void nobodyElseHasProjects() throws Exception {
        browser.perform(
                        get("/projects")
                                .with(
                                        user("judge-t01")
                                                .authorities(
                                                        new SimpleGrantedAuthority(
                                                                "GROUP_cg-track-T01"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProjectThatDoesNotExistCannotBeWithdrawn() throws Exception {
        browser.perform(
                        post("/projects/change")
                                .with(liaisonOf("huangpu"))
                                .with(csrf())
                                .param("entry", "cg-2024/T03/huangpu/1")
                                .param("kind", "WITHDRAW")
                                .param("reason", "工作调整"))
                .andExpect(flash().attribute("refusal", Matchers.containsString("没有这个项目")));
        assertThat(
                        stage.records()
                                .sql("select count(*) from change_request")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void anHonourRollThatIsNotPublishedIsNotThere() throws Exception {
        browser.perform(get("/honour-roll/cg-2024").with(liaisonOf("huangpu")))
                .andExpect(status().isNotFound());
    }

    private static UserRequestPostProcessor liaisonOf(String unit) {
        return user(unit + "-liaison")
                .authorities(
                        new SimpleGrantedAuthority("GROUP_cg-unit-%s-liaison".formatted(unit)));
    }
}
