package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.cooperation.HandingOver;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Drafts on the server: the own account's, until the submission. */
@EngineTest
class DraftsApiTest {

    @Autowired Stage stage;
    @Autowired FormDrafts drafts;
    @Autowired HandingOver handing;
    @Autowired WebApplicationContext application;
    private final UserRequestPostProcessor liaison = SignedIn.as("cg-unit-huangpu-liaison");
    private MockMvc browser;
    private UnitAtWork huangpu;
    private Task task;

    @BeforeEach
    void aPlanIsBeingWritten() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        task = stage.task(huangpu.key(), "draftWorkPlan");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    private ResultActions keeps(UserRequestPostProcessor who, String content) throws Exception {
        return browser.perform(
                put("/my/drafts/" + task.getId())
                        .with(who)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(content));
    }

    private ResultActions opens(UserRequestPostProcessor who) throws Exception {
        return browser.perform(get("/my/drafts/" + task.getId()).with(who));
    }

    @Test
    void whatIsTypedComesBackUntilItIsSent() throws Exception {
        opens(liaison).andExpect(status().isOk()).andExpect(jsonPath("$.content").isEmpty());
        keeps(liaison, "{\"goals\":\"<b>目标</b>\"}").andExpect(status().isNoContent());
        keeps(liaison, "{\"goals\":\"更高的目标\"}").andExpect(status().isNoContent());
        opens(liaison)
                .andExpect(jsonPath("$.content.goals").value("更高的目标"))
                .andExpect(jsonPath("$.token").isNotEmpty());
        assertThatThrownBy(() -> stage.submits("huangpu-liaison", task, Map.of("goals", "只有目标")))
                .hasMessageContaining("请填写");
        assertThat(drafts.find(task.getId(), "huangpu-liaison")).isPresent();
        huangpu.plans();
        assertThat(drafts.find(task.getId(), "huangpu-liaison")).isEmpty();
    }

    @Test
    void itIsClearedWhenOneWishes() throws Exception {
        keeps(liaison, "{\"goals\":\"目标\"}");
        browser.perform(delete("/my/drafts/" + task.getId()).with(liaison).with(csrf()))
                .andExpect(status().isNoContent());
        opens(liaison).andExpect(jsonPath("$.content").isEmpty());
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        keeps(liaison, "{\"goals\":\"目标\"}");
        for (var group : new String[] {"cg-unit-xuhui-liaison", "cg-office", "cg-track-T03"}) {
            opens(SignedIn.as(group)).andExpect(status().isNotFound());
            keeps(SignedIn.as(group), "{}").andExpect(status().isNotFound());
        }
        opens(SignedIn.as("camunda-admin")).andExpect(jsonPath("$.content").isEmpty());
        browser.perform(
                        put("/my/drafts/" + task.getId())
                                .with(liaison)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void nonsenseIsRefused() throws Exception {
        keeps(liaison, "[1]").andExpect(status().is4xxClientError());
        keeps(liaison, "{").andExpect(status().isBadRequest());
        keeps(liaison, "{\"goals\":\"%s\"}".formatted("长".repeat(200_001)))
                .andExpect(status().isPayloadTooLarge());
    }

    @Test
    void whatAColleaguePreparedGoesBackWithTheTask() throws Exception {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        task = stage.task(huangpu.entry("T03", 1), "reviewEntry");
        stage.claims("office", task);
        handing.lend(task.getId(), "office-2", null, "office");
        var colleague = user("office-2").authorities(new SimpleGrantedAuthority("GROUP_cg-office"));
        keeps(colleague, "{\"reason\":\"请补充\"}").andExpect(status().isNoContent());
        handing.handBack(task.getId(), null, "office-2");
        assertThat(drafts.find(task.getId(), "office-2")).isEmpty();
        opens(SignedIn.as("cg-office")).andExpect(jsonPath("$.content.reason").value("请补充"));
    }
}
