package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.notification.ReadingNotices;
import org.meritcompetition.progress.ChangeKind;
import org.meritcompetition.progress.ChangeStatus;
import org.meritcompetition.progress.RequestingChanges;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The office was silent on a project that takes part since, and decides about it after all. */
@EngineTest
class ProvisionalPageTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired DeclaringTies ties;
    @Autowired ReadingNotices notices;
    @Autowired RequestingChanges requesting;
    @Autowired Instances instances;
    @Autowired WebApplicationContext application;
    private MockMvc browser;
    private String entry;

    @BeforeEach
    void theProjectIsUnderWay() {
        stage.open("seasons/cg-2024.yaml");
        var huangpu = new UnitAtWork(stage, "huangpu");
        entry = huangpu.entry("T03", 1);
        stage.until("2024-04-14");
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        stage.until("2024-05-06");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        assertThat(status()).isEqualTo("PROVISIONAL");
        assertThat(running()).isEqualTo(1);
    }

    @Test
    void whatIsAcceptedGoesOnAndLeavesTheList() throws Exception {
        browser.perform(get("/provisional").with(as("cg-office")))
                .andExpect(content().string(containsString("/entries/story?entry=" + entry)));
        browser.perform(get("/").with(as("cg-office")))
                .andExpect(content().string(containsString("暂予受理 1 个，请补办")));
        browser.perform(get("/").with(as("cg-unit-huangpu-liaison")))
                .andExpect(content().string(not(containsString("请补办"))));
        send("accept").andExpect(flash().attribute("done", containsString("已补办受理")));
        assertThat(status()).isEqualTo("ACCEPTED");
        assertThat(running()).isEqualTo(1);
        assertThat(stage.decided(entry)).last().asString().isEqualTo("受理 office");
        assertThat(notices.latest("huangpu-liaison"))
                .filteredOn(it -> it.title().startsWith("项目已受理"))
                .hasSize(2)
                .anySatisfy(it -> assertThat(it.text()).doesNotContain("暂予受理"));
        browser.perform(get("/provisional").with(as("cg-office")))
                .andExpect(content().string(containsString("现在没有要您补办的项目")));
        send("refuse", "reason", "与赛道无关")
                .andExpect(flash().attribute("refusal", containsString("已不在暂予受理的名单上")));
        assertThat(status()).isEqualTo("ACCEPTED");
    }

    @Test
    void whatIsRefusedStopsAndOwesNothingAndTheUnitReadsWhy() throws Exception {
        assertThat(stage.openDuties(entry + "/2024-05")).containsExactly("reportProgress");
        send("refuse", "reason", "与赛道无关")
                .andExpect(flash().attribute("done", containsString("停止实施")));
        assertThat(status()).isEqualTo("REFUSED");
        assertThat(stage.passed("project-implementation", entry)).contains("stopped");
        assertThat(running()).isZero();
        assertThat(stage.openDuties(entry + "/2024-05")).isEmpty();
        assertThat(
                        stage.records()
                                .sql("select status from report_due where key = ?")
                                .param(entry + "/2024-05")
                                .query(String.class)
                                .single())
                .isEqualTo("NOT_DUE");
        assertThat(stage.decided(entry)).last().asString().isEqualTo("不予受理 office");
        assertThat(notices.latest("huangpu-liaison"))
                .anySatisfy(it -> assertThat(it.title()).contains("不予受理"));
    }

    @Test
    void whatTheUnitAskedForMeanwhileIsAnsweredAsWell() throws Exception {
        requesting.request(entry, ChangeKind.WITHDRAW, "人手不足", "huangpu-liaison");
        send("refuse", "reason", "与赛道无关")
                .andExpect(flash().attribute("done", containsString("停止实施")));
        assertThat(stage.tasks(entry, "reviewChange")).isEmpty();
        assertThat(requesting.of(entry))
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(ChangeStatus.REFUSED))
                .satisfies(it -> assertThat(it.decisionReason()).contains("不予受理"));
        assertThat(notices.latest("huangpu-liaison"))
                .anySatisfy(it -> assertThat(it.title()).startsWith("撤回项目申请：不同意"));
    }

    @Test
    void whatRestsStopsAsWell() throws Exception {
        for (var key : List.of(entry, entry + "/2024-05")) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(key)
                    .active()
                    .list()
                    .forEach(it -> runtime.suspendProcessInstanceById(it.getId()));
        }
        send("refuse", "reason", "与赛道无关")
                .andExpect(flash().attribute("done", containsString("停止实施")));
        assertThat(status()).isEqualTo("REFUSED");
        assertThat(running()).isZero();
        assertThat(stage.openDuties(entry + "/2024-05")).isEmpty();
    }

    @Test
    void whatRestsThoughItWasUrgedStopsAsWell() throws Exception {
        stage.until("2024-05-30");
        var ladder = entry + "/2024-05#reportProgress";
        assertThat(instancesOf(ladder)).hasSize(1);
        instancesOf(entry + "/2024-05").forEach(it -> instances.suspend(it.getId()));
        send("refuse", "reason", "与赛道无关")
                .andExpect(flash().attribute("done", containsString("停止实施")));
        assertThat(status()).isEqualTo("REFUSED");
        assertThat(stage.openDuties(entry + "/2024-05")).isEmpty();
        assertThat(instancesOf(ladder)).isEmpty();
    }

    private List<ProcessInstance> instancesOf(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list();
    }

    @Test
    void withoutAReasonOrAfterTheImplementationNothingIsRefused() throws Exception {
        send("refuse", "reason", " ")
                .andExpect(flash().attribute("refusal", containsString("请填写原因")));
        stage.at("2024-11-01");
        browser.perform(get("/provisional").with(as("cg-office")))
                .andExpect(content().string(containsString("最迟在实施阶段结束前")));
        send("refuse", "reason", "与赛道无关")
                .andExpect(flash().attribute("refusal", containsString("实施阶段已于 2024年10月31日 结束")));
        assertThat(status()).isEqualTo("PROVISIONAL");
        assertThat(running()).isEqualTo(1);
    }

    @Test
    void whoeverIsTiedToTheUnitKeepsAway() throws Exception {
        ties.declare(SEASON, "office", new TieDraft("huangpu", null, "原工作单位"));
        browser.perform(get("/provisional").with(as("cg-office")))
                .andExpect(content().string(containsString("<strong>1</strong> 个项目与您有关")))
                .andExpect(content().string(not(containsString(entry))));
        send("accept").andExpect(flash().attribute("refusal", containsString("请回避")));
        assertThat(status()).isEqualTo("PROVISIONAL");
    }

    @Test
    void nobodyElseOpensOrDecides() throws Exception {
        for (var group :
                List.of(
                        "camunda-admin",
                        "cg-leading-group",
                        "cg-track-T03",
                        "cg-unit-huangpu-head")) {
            browser.perform(get("/provisional").with(as(group))).andExpect(forbidden());
            browser.perform(request("accept").with(as(group))).andExpect(forbidden());
            browser.perform(request("refuse", "reason", "x").with(as(group)))
                    .andExpect(forbidden());
        }
        assertThat(status()).isEqualTo("PROVISIONAL");
    }

    private static org.springframework.test.web.servlet.ResultMatcher forbidden() {
        return org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                .isForbidden();
    }

    private ResultActions send(String act, String... namesAndValues) throws Exception {
        return browser.perform(request(act, namesAndValues).with(as("cg-office")));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request(
            String act, String... namesAndValues) {
        var request =
                post("/provisional/" + act)
                        .with(csrf())
                        .param("season", SEASON)
                        .param("key", entry);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request;
    }

    private String status() {
        return stage.records()
                .sql("select status from project_entry where key = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("project-implementation")
                .processInstanceBusinessKey(entry)
                .count();
    }
}
