package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.access.FirstPasswords;
import org.meritcompetition.organisation.ContactList;
import org.meritcompetition.organisation.ImportingContacts;
import org.meritcompetition.organisation.OneTimePassword;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A password that was given out is changed at the first sign-in, before anything else. */
@EngineTest
class PasswordPageTest {

    private static final String OWN = "shanghai2024";

    @Autowired Stage stage;
    @Autowired ImportingContacts importing;
    @Autowired FirstPasswords passwords;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;

    MockMvc browser;
    OneTimePassword told;

    @BeforeEach
    void aContactListIsImported() {
        var plan = stage.open("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        var list = new ContactList(plan).with("黄浦区城管执法局", "联络员", "王敏", "", "", "13800000001");
        told = importing.take("cg", list.workbook(), true, "admin").get(0);
    }

    @Test
    void fromTheSlipOfPaperToTheFirstTask() throws Exception {
        var session = signsIn(told.password());
        browser.perform(get("/").session(session)).andExpect(redirectedUrl("/account/password"));
        browser.perform(get("/account/password").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("您现在用的是初始密码")))
                .andExpect(content().string(not(containsString("/projects"))));
        browser.perform(change(told.password(), OWN, OWN).session(session))
                .andExpect(redirectedUrl("/"));
        browser.perform(get("/").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("王敏")))
                .andExpect(content().string(containsString("修改密码")));
        assertThat(passwords.mustBeChangedBy(told.account())).isFalse();
        browser.perform(formLogin().user(told.account()).password(told.password()))
                .andExpect(unauthenticated());
    }

    @Test
    void theNewPasswordCountsAtTheNextSignIn() throws Exception {
        browser.perform(change(told.password(), OWN, OWN).session(signsIn(told.password())));
        var session = signsIn(OWN);
        browser.perform(get("/").session(session)).andExpect(status().isOk());
        browser.perform(get("/account/password").session(session))
                .andExpect(content().string(not(containsString("您现在用的是初始密码"))));
        browser.perform(change(OWN, "another2024", "another2024").session(session))
                .andExpect(redirectedUrl("/account/password"))
                .andExpect(flash().attribute("done", "密码已修改，下次登录请用新密码。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/contacts",
                "/projects",
                "/my/notices",
                "/camunda/app/tasklist/default/"
            })
    void beforeThatEveryPageLeadsThere(String page) throws Exception {
        browser.perform(get(page).session(signsIn(told.password())))
                .andExpect(redirectedUrl("/account/password"));
    }

    @Test
    void andNoProgramIsAnswered() throws Exception {
        var session = signsIn(told.password());
        browser.perform(get("/camunda/api/engine/engine/default/task").session(session))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("请先修改初始密码")));
        for (var address : List.of("/engine-rest/task", "/api/v1/seasons")) {
            browser.perform(get(address).with(httpBasic(told.account(), told.password())))
                    .andExpect(status().isForbidden());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shanghai2024, shanghai2025, 两次输入的新密码不一样，请重新输入。",
        "short1, short1, 新密码应为 8 到 64 位。",
        "onlyletters, onlyletters, 新密码须同时含字母和数字。",
        "1234567890, 1234567890, 新密码须同时含字母和数字。",
        "huangpu-liaison-2a, huangpu-liaison-2a, 新密码不能包含账号。",
    })
    void aPasswordThatIsNoGoodIsRefused(String chosen, String repeated, String why)
            throws Exception {
        browser.perform(change(told.password(), chosen, repeated).session(signsIn(told.password())))
                .andExpect(redirectedUrl("/account/password"))
                .andExpect(flash().attribute("refusal", why));
        assertThat(passwords.mustBeChangedBy(told.account())).isTrue();
        assertThat(identity.checkPassword(told.account(), told.password())).isTrue();
    }

    @Test
    void thePresentOneMustBeKnownAndAnotherChosen() throws Exception {
        var session = signsIn(told.password());
        browser.perform(change(told.password(), told.password(), told.password()).session(session))
                .andExpect(flash().attribute("refusal", "新密码不能与现在的密码相同。"));
        browser.perform(change("guessed", OWN, OWN).session(session))
                .andExpect(flash().attribute("refusal", "现在的密码不对。请过几秒钟再试。"));
        browser.perform(change(told.password(), OWN, OWN).session(session))
                .andExpect(flash().attribute("refusal", "现在的密码不对。请过几秒钟再试。"));
        assertThat(passwords.mustBeChangedBy(told.account()))
                .as("whoever guesses waits some seconds")
                .isTrue();
    }

    @Test
    void nobodyChangesItFromElsewhereOrUnknown() throws Exception {
        browser.perform(get("/account/password"))
                .andExpect(status().is3xxRedirection())
                .andExpect(unauthenticated());
        browser.perform(
                        post("/account/password")
                                .session(signsIn(told.password()))
                                .param("present", told.password())
                                .param("chosen", OWN)
                                .param("repeated", OWN))
                .andExpect(status().isForbidden());
    }

    private MockHttpSession signsIn(String password) throws Exception {
        var answer =
                browser.perform(formLogin().user(told.account()).password(password))
                        .andExpect(authenticated().withUsername(told.account()))
                        .andReturn();
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private static MockHttpServletRequestBuilder change(
            String present, String chosen, String repeated) {
        return post("/account/password")
                .with(csrf())
                .param("present", present)
                .param("chosen", chosen)
                .param("repeated", repeated);
    }
}
