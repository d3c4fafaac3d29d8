package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
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
import org.meritcompetition.notification.ReadingNotices;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.registration.AcceptingInBulk;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 批量受理 in the browser: number and names before anything happens, and the way back. */
@EngineTest
class AcceptancesPageTest {

    private static final String FIRST = "cg-2024/T03/huangpu/1";
    private static final String SECOND = "cg-2024/T10/huangpu/1";

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired AcceptingInBulk bulk;
    @Autowired DeclaringTies ties;
    @Autowired ReadingNotices notices;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void twoEntriesWait() {
        stage.adopt("seasons/cg-2024.yaml");
        new UnitAtWork(stage, "huangpu").registers("T03:1", "T10:1");
        stage.records()
                .sql("update project_entry set name = '<b>一网统管</b>' where key = ?")
                .param(FIRST)
                .update();
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void numberAndNamesAreShownAndNothingIsDecidedYet() throws Exception {
        browser.perform(get("/acceptances").with(office()))
                .andExpect(content().string(containsString("&lt;b&gt;一网统管&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>一网统管"))));
        send("/acceptances/preview", "entry", FIRST, "entry", SECOND)
                .andExpect(content().string(containsString("<strong>2</strong> 个项目")))
                .andExpect(content().string(containsString("&lt;b&gt;一网统管&lt;/b&gt;")))
                .andExpect(content().string(containsString("受理这 2 个项目")))
                .andExpect(content().string(containsString("<span>60</span> 分钟后生效")));
        assertThat(bulk.list("cg-2024")).isEmpty();
        send("/acceptances/preview")
                .andExpect(flash().attribute("refusal", containsString("至少选择一个")));
    }

    @Test
    void whoDecidedSeesNoWayToRecallButAColleagueDoesAndIsTold() throws Exception {
        send("/acceptances", "entry", FIRST, "entry", SECOND)
                .andExpect(flash().attribute("done", containsString("60 分钟后生效")));
        browser.perform(get("/acceptances").with(office()))
                .andExpect(content().string(containsString("等待生效，可撤回")))
                .andExpect(content().string(not(containsString("/acceptances/recall"))));
        send("/acceptances/recall", "key", "cg-2024/bulk/1", "reason", "有误")
                .andExpect(flash().attribute("refusal", containsString("不能自行撤回")));
        assertThat(notices.latest("office"))
                .filteredOn(it -> it.title().equals("批量受理待生效：2 个项目"))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).doesNotContain("office 作出"));
        var colleague = user("office-2").authorities(new SimpleGrantedAuthority("GROUP_cg-office"));
        browser.perform(get("/acceptances").with(colleague))
                .andExpect(content().string(containsString("/acceptances/recall")));
        browser.perform(
                        post("/acceptances/recall")
                                .with(colleague)
                                .with(csrf())
                                .param("season", "cg-2024")
                                .param("key", "cg-2024/bulk/1")
                                .param("reason", "<i>与赛道无关</i>"))
                .andExpect(flash().attribute("done", containsString("已撤回")));
        browser.perform(get("/acceptances").with(office()))
                .andExpect(content().string(containsString("&lt;i&gt;与赛道无关&lt;/i&gt;")));
    }

    @Test
    void whatWasLeftAloneIsShownWithItsReason() throws Exception {
        bulk.decide("cg-2024", List.of(FIRST, SECOND), "office");
        stage.claims("office-2", stage.task(FIRST, "reviewEntry"));
        stage.fires("cg-2024/bulk/1", "pauseOver");
        browser.perform(get("/acceptances").with(office()))
                .andExpect(content().string(containsString("受理 1 个，其余没有受理；仍待受理的，请逐项办理")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "&lt;b&gt;一网统管&lt;/b&gt;（黄浦区城管执法局，数字化转型）：已由同事签收")));
    }

    @Test
    void whatATieBindsIsLeftOutAndThePageSaysSo() throws Exception {
        new UnitAtWork(stage, "xuhui").registers("T03:1");
        ties.declare("cg-2024", "office", new TieDraft("xuhui", null, "原工作单位"));
        browser.perform(get("/acceptances").with(office()))
                .andExpect(content().string(containsString("待受理 <span>2</span> 个项目")))
                .andExpect(content().string(containsString("<strong>1</strong> 个待受理的项目与您有关")))
                .andExpect(content().string(not(containsString("cg-2024/T03/xuhui/1"))));
        send("/acceptances/preview", "entry", FIRST, "entry", "cg-2024/T03/xuhui/1")
                .andExpect(content().string(containsString("受理这 1 个项目")))
                .andExpect(content().string(containsString("<strong>1</strong> 个与您有关")))
                .andExpect(content().string(not(containsString("cg-2024/T03/xuhui/1"))));
        send("/acceptances", "entry", FIRST, "entry", "cg-2024/T03/xuhui/1")
                .andExpect(flash().attribute("refusal", containsString("请回避")));
        assertThat(bulk.list("cg-2024")).isEmpty();
    }

    @Test
    void nobodyElseOpensOrDecides() throws Exception {
        for (var group :
                List.of(
                        "camunda-admin",
                        "cg-leading-group",
                        "cg-track-T03",
                        "cg-unit-xuhui-head")) {
            var other = SignedIn.as(group);
            browser.perform(get("/acceptances").with(other)).andExpect(status().isForbidden());
            for (var address :
                    List.of("/acceptances", "/acceptances/preview", "/acceptances/recall")) {
                browser.perform(
                                post(address)
                                        .with(other)
                                        .with(csrf())
                                        .param("season", "cg-2024")
                                        .param("entry", FIRST)
                                        .param("key", "x")
                                        .param("reason", "x"))
                        .andExpect(status().isForbidden());
            }
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who ->
                        browser.perform(get("/acceptances").with(who))
                                .andExpect(status().isForbidden()));
        browser.perform(get("/acceptances")).andExpect(redirectedUrl("http://localhost/login"));
        assertThat(bulk.list("cg-2024")).isEmpty();
    }

    private ResultActions send(String address, String... namesAndValues) throws Exception {
        var request = post(address).with(office()).with(csrf()).param("season", "cg-2024");
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return browser.perform(request);
    }

    private static UserRequestPostProcessor office() {
        return SignedIn.as("cg-office");
    }
}
