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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 操作日志: the engine's own log, in Chinese, for the administrator alone. */
@EngineTest
class OperationsPageTest {

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void theOfficeClaimsAnEntry() {
        stage.adopt("seasons/cg-2024.yaml");
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T03:1");
        stage.claims("office", stage.task(huangpu.entry("T03", 1), "reviewEntry"));
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    private ResultActions looks(String query) throws Exception {
        return browser.perform(get("/admin/operations" + query).with(SignedIn.as("camunda-admin")))
                .andExpect(status().isOk());
    }

    @Test
    void whoDidWhatIsSaidInChinese() throws Exception {
        looks("?act=Claim")
                .andExpect(content().string(containsString("<td>认领</td>")))
                .andExpect(content().string(containsString("项目受理")))
                .andExpect(content().string(containsString("数字化转型 · 黄浦区城管执法局")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<small class=\"muted\">cg-2024/T03/huangpu/1</small>")));
        looks("?act=Claim&person=huangpu-liaison")
                .andExpect(content().string(not(containsString("<td>认领</td>"))));
        looks("?act=Complete&thing=Task&person=huangpu-liaison&from=2024-03-15&to=2024-03-15")
                .andExpect(content().string(containsString("<td>办结</td>")));
        looks("?to=2024-03-14").andExpect(content().string(containsString("<strong>0</strong> 条")));
    }

    @Test
    void nonsenseInTheAddressIsNoWord() throws Exception {
        looks("?act=%3Cb%3Ex&thing=zz&from=gestern&page=-7&person=%22%3E%3Cb%3Ex")
                .andExpect(content().string(not(containsString("<b>x"))));
    }

    @Test
    void theAdministratorAlone() throws Exception {
        for (var group : new String[] {"cg-office", "cg-leading-group", "cg-unit-huangpu-head"}) {
            browser.perform(get("/admin/operations").with(SignedIn.as(group)))
                    .andExpect(status().isForbidden());
        }
    }
}
