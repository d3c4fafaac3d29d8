package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

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

/** What waits for somebody's group, for the office has no tasks of its own. */
@EngineTest
class HomePageTest {

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void aUnitHasRegistered() {
        stage.adopt("seasons/cg-2024.yaml");
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T03:2");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theOfficeReadsWhatWaitsForItByKindsAndTheWayToIt() throws Exception {
        assertThat(homeOf("cg-office"))
                .contains("有 <strong>3</strong> 项任务待您或同事认领")
                .containsPattern(
                        "项目受理</a></td>\\s*<td[^>]*>2</td>\\s*<td[^>]*><span>2024年3月22日（星期五）</span>")
                .containsPattern("计划审核评分</a></td>\\s*<td[^>]*>1</td>")
                .contains("href=\"/camunda/app/tasklist/default/#/?filter=");
    }

    @Test
    void whomNothingWaitsForIsShownNoList() throws Exception {
        assertThat(homeOf("cg-unit-xuhui-head"))
                .doesNotContain("待领任务")
                .contains("您现在没有待办任务")
                .contains("有了新任务，会发通知给您");
    }

    private String homeOf(String group) throws Exception {
        return browser.perform(get("/").with(SignedIn.as(group)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
