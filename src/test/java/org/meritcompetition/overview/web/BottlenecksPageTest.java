package org.meritcompetition.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.overview.Prompting;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.shared.Decided;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 催办: what was previewed is what is sent, once, by the office of the division. */
@EngineTest
@RecordApplicationEvents
class BottlenecksPageTest {

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired Instances instances;
    @Autowired WebApplicationContext application;
    @Autowired ApplicationEvents events;
    MockMvc browser;
    UserRequestPostProcessor office = person("office", "cg-office");

    @BeforeEach
    void twoPlansAreStuckAndAReviewIs() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.records().sql("truncate task_place, notice").update();
        new UnitAtWork(stage, "huangpu").isInvited();
        new UnitAtWork(stage, "xuhui").isInvited();
        new UnitAtWork(stage, "putuo").registers("T03:1");
        stage.records().sql("truncate notice").update();
        stage.at("2024-03-25");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theFiltersStandInTheAddress() throws Exception {
        browser.perform(get("/bottlenecks").with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("填报工作计划 · 黄浦区城管执法局")))
                .andExpect(content().string(containsString("6 天")));
        browser.perform(get("/bottlenecks?season=cg-2024&by=UNIT&unit=xuhui&days=6").with(office))
                .andExpect(content().string(containsString("填报工作计划 · 徐汇区城管执法局")))
                .andExpect(content().string(not(containsString("填报工作计划 · 黄浦区城管执法局"))));
        browser.perform(get("/bottlenecks?days=7").with(office))
                .andExpect(content().string(containsString("没有停留这么久的任务")));
    }

    @Test
    void thePreviewNamesEverybodyWhoWouldBeTold() throws Exception {
        browser.perform(preview(plan("huangpu"), review()).with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("催办 <strong>3</strong> 人")))
                .andExpect(content().string(containsString("黄浦区城管执法局联络员")))
                .andExpect(content().string(containsString("竞赛办复核人")));
        assertThat(notices()).isEmpty();
    }

    @Test
    void whatWasPreviewedIsSentOnceAndGoesIntoTheRecord() throws Exception {
        var seen = seen(plan("huangpu"), plan("xuhui"));
        browser.perform(prompt(seen).with(office))
                .andExpect(flash().attribute("done", "已催办，通知了 2 人。"));
        assertThat(notices())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "huangpu-liaison", "催办：填报工作计划 · 黄浦区城管执法局",
                                "xuhui-liaison", "催办：填报工作计划 · 徐汇区城管执法局"));
        assertThat(events.stream(Decided.class).filter(it -> it.act().equals("催办")))
                .extracting(Decided::subject, Decided::actor, Decided::role)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "cg-2024/unit/huangpu", "office", "竞赛办"),
                        org.assertj.core.groups.Tuple.tuple("cg-2024/unit/xuhui", "office", "竞赛办"));
        browser.perform(prompt(seen).with(office))
                .andExpect(flash().attribute("refusal", containsString("没有重复发送")));
        assertThat(notices()).hasSize(2);
    }

    @Test
    void aListThatHasChangedSinceThePreviewIsNotSent() throws Exception {
        var seen = seen(plan("huangpu"), plan("xuhui"));
        new UnitAtWork(stage, "xuhui").plans("T03:1");
        stage.records().sql("truncate notice").update();
        browser.perform(prompt(seen).with(office))
                .andExpect(flash().attribute("refusal", containsString("请重新查看名单")));
        assertThat(notices()).isEmpty();
    }

    @Test
    void aTaskAddedToThePreviewedOnesIsNotSent() throws Exception {
        var seen = seen(plan("huangpu"));
        browser.perform(prompt(seen).param("task", plan("xuhui")).with(office))
                .andExpect(flash().attribute("refusal", containsString("请重新查看名单")));
        assertThat(notices()).isEmpty();
    }

    @Test
    void whoHasManyTasksIsToldOnce() throws Exception {
        new UnitAtWork(stage, "jingan").isInvited();
        new UnitAtWork(stage, "jingan").plans("T03:2");
        var tasks =
                stage.tasks("cg-2024/unit/jingan", "fillProjectEntry").stream()
                        .map(it -> it.getId())
                        .toArray(String[]::new);
        browser.perform(prompt(seen(tasks)).with(office))
                .andExpect(flash().attribute("done", "已催办，通知了 1 人。"));
        assertThat(notices()).containsEntry("jingan-liaison", "催办：2 项任务");
        assertThat(
                        stage.records()
                                .sql("select text from notice where kind = 'PROMPTED'")
                                .query(String.class)
                                .single())
                .contains("填报竞赛项目 · 数字化转型 · 静安区城管执法局 · 项目1")
                .contains("项目2");
    }

    @Test
    void nobodyIsHurriedWithWhatRests() throws Exception {
        var resting = stage.task("cg-2024/unit/huangpu", "draftWorkPlan");
        instances.suspend(resting.getProcessInstanceId());
        assertThat(seen(resting.getId(), plan("xuhui")).recipients())
                .extracting(it -> it.prompted().person())
                .containsExactly("xuhui-liaison");
        browser.perform(preview(resting.getId()).with(office))
                .andExpect(flash().attribute("refusal", containsString("暂停")));
    }

    @Test
    void nothingChosenIsAPlainRefusal() throws Exception {
        browser.perform(
                        post("/bottlenecks/preview")
                                .param("season", "cg-2024")
                                .with(csrf())
                                .with(office))
                .andExpect(flash().attribute("refusal", "请先选择要催办的任务。"));
    }

    @Test
    void nobodyElseSeesOrPrompts() throws Exception {
        var seen = seen(plan("huangpu"));
        for (var other :
                List.of(
                        person("huangpu-liaison", "cg-unit-huangpu-liaison"),
                        person("judge-t01", "cg-track-T01"))) {
            browser.perform(get("/bottlenecks").with(other)).andExpect(status().isForbidden());
            browser.perform(preview(plan("huangpu")).with(other)).andExpect(status().isForbidden());
            browser.perform(prompt(seen).with(other)).andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "zj-office",
                foreign -> {
                    browser.perform(get("/bottlenecks").with(foreign))
                            .andExpect(status().isForbidden());
                    browser.perform(prompt(seen).with(foreign)).andExpect(status().isForbidden());
                });
        assertThat(notices()).isEmpty();
    }

    private Prompting.Preview seen(String... tasks) throws Exception {
        return (Prompting.Preview)
                browser.perform(preview(tasks).with(office))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getModelAndView()
                        .getModel()
                        .get("preview");
    }

    private static MockHttpServletRequestBuilder preview(String... tasks) {
        return post("/bottlenecks/preview")
                .with(csrf())
                .param("season", "cg-2024")
                .param("task", tasks);
    }

    private static MockHttpServletRequestBuilder prompt(Prompting.Preview seen) {
        return post("/bottlenecks/prompt")
                .with(csrf())
                .param("season", "cg-2024")
                .param("round", seen.round())
                .param("token", seen.token())
                .param("task", seen.tasks().toArray(String[]::new));
    }

    private String plan(String unit) {
        return stage.task("cg-2024/unit/" + unit, "draftWorkPlan").getId();
    }

    private String review() {
        return stage.task("cg-2024/T03/putuo/1", "reviewEntry").getId();
    }

    private Map<String, String> notices() {
        return stage
                .records()
                .sql("select person, title from notice where kind = 'PROMPTED'")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UserRequestPostProcessor person(String account, String group) {
        return user(account).authorities(new SimpleGrantedAuthority("GROUP_" + group));
    }
}
