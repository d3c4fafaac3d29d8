package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.recusal.DeclaringTies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 回避申报 in the browser. */
@EngineTest
class TiesPageTest {

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired DeclaringTies ties;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void aJudgeDeclaresSeesTheOwnTiesAndNobodyElses() throws Exception {
        send("cg-track-T03", "/ties", "unit", "huangpu", "candidate", "<b>张三</b>", "kind", "近亲属")
                .andExpect(flash().attribute("done", containsString("已申报")));
        send("cg-track-T04", "/ties", "unit", "xuhui", "kind", "原工作单位");
        page("cg-track-T03")
                .andExpect(content().string(containsString("黄浦区城管执法局的&lt;b&gt;张三&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("原工作单位</td>"))))
                .andExpect(content().string(not(containsString("/ties/lift"))));
        page("cg-office")
                .andExpect(content().string(containsString("近亲属</td>")))
                .andExpect(content().string(containsString("原工作单位</td>")));
        assertThat(stage.decided("cg/tie/1")).containsExactly("申报回避关系 judge-t03");
    }

    @Test
    void whatIsIncompleteOrTwiceIsRefused() throws Exception {
        send("cg-track-T03", "/ties", "kind", "近亲属")
                .andExpect(flash().attribute("refusal", containsString("请选择与您有关的单位")));
        send("cg-track-T03", "/ties", "unit", "huangpu")
                .andExpect(flash().attribute("refusal", containsString("什么关系")));
        send("cg-track-T03", "/ties", "unit", "nowhere", "kind", "近亲属")
                .andExpect(flash().attribute("refusal", containsString("没有这个参赛单位")));
        send("cg-track-T03", "/ties", "unit", "huangpu", "kind", "长".repeat(201))
                .andExpect(flash().attribute("refusal", containsString("最多 200 字")));
        assertThat(ties.all("cg-2024")).isEmpty();
        send("cg-track-T03", "/ties", "unit", "huangpu", "kind", "近亲属");
        send("cg-track-T03", "/ties", "unit", "huangpu", "kind", "近亲属")
                .andExpect(flash().attribute("refusal", containsString("已经申报过")));
    }

    @Test
    void onlySomebodyElseOfTheOfficeLiftsWithAReason() throws Exception {
        send("cg-office", "/ties", "unit", "huangpu", "kind", "原工作单位");
        send("cg-track-T03", "/ties", "unit", "xuhui", "kind", "近亲属");
        send("cg-track-T03", "/ties/lift", "key", "cg/tie/2", "reason", "已离婚")
                .andExpect(status().isForbidden());
        send("cg-office", "/ties/lift", "key", "cg/tie/1", "reason", "已过三年")
                .andExpect(flash().attribute("refusal", containsString("不能自行解除")));
        send("cg-office", "/ties/lift", "key", "cg/tie/2", "reason", " ")
                .andExpect(flash().attribute("refusal", containsString("写明理由")));
        send("cg-office", "/ties/lift", "key", "cg/tie/2", "reason", "申报有误")
                .andExpect(flash().attribute("done", containsString("已解除")));
        assertThat(ties.all("cg-2024")).extracting(tie -> tie.account()).containsExactly("office");
    }

    @Test
    void whoDecidesOnNothingHasNothingToDeclare() throws Exception {
        for (var group : List.of("camunda-admin", "cg-unit-xuhui-head", "cg-unit-xuhui-liaison")) {
            browser.perform(get("/ties").with(SignedIn.as(group)))
                    .andExpect(status().isForbidden());
            send(group, "/ties", "unit", "huangpu", "kind", "近亲属")
                    .andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who -> browser.perform(get("/ties").with(who)).andExpect(status().isForbidden()));
        browser.perform(get("/ties")).andExpect(redirectedUrl("http://localhost/login"));
    }

    private ResultActions page(String group) throws Exception {
        return browser.perform(get("/ties").with(SignedIn.as(group))).andExpect(status().isOk());
    }

    private ResultActions send(String group, String address, String... namesAndValues)
            throws Exception {
        var request = post(address).with(SignedIn.as(group)).with(csrf());
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return browser.perform(request);
    }
}
