package org.meritcompetition.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.papers.WordText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** From the menu to the page, from the page to the file: two clicks, for those whom it concerns. */
@EngineTest
class PapersPageTest {

    private static final String FORM = "/papers/cg-2024/registration.docx?of=huangpu";

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    private MockMvc browser;
    private Records records;

    @BeforeEach
    void twoUnitsHaveRegistered() {
        stage.adopt("seasons/cg-2024.yaml");
        records = new Records(stage.records());
        records.project("T03", "huangpu", 1, "张敏", "李强");
        records.project("T03", "huangpu", 2, "王芳");
        records.project("T01", "xuhui", 1, "赵刚");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void twoClicksLeadToTheFormOfTheUnit() throws Exception {
        for (var reader : new String[] {"cg-unit-huangpu-liaison", "cg-office"}) {
            browser.perform(get("/").with(SignedIn.as(reader)))
                    .andExpect(content().string(containsString("href=\"/papers\"")));
            browser.perform(get("/papers").with(SignedIn.as(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("href=\"" + FORM + "\"")));
            var form = word(reader, FORM);
            assertThat(form.tables()).isEqualTo(2);
            assertThat(form.rows(0))
                    .satisfies(it -> assertThat(it.get(0)).contains("黄浦区城管执法局"))
                    .satisfies(
                            it ->
                                    assertThat(it.get(1))
                                            .containsExactly("赛道", "数字化转型", "项目名称", "huangpu项目1"))
                    .satisfies(
                            it ->
                                    assertThat(it.get(3))
                                            .containsExactly("参与人员", "张敏（队员，科员，一线）；李强（队员，科员）"));
        }
    }

    @Test
    void aUnitFindsItsOwnAlone() throws Exception {
        var liaison = SignedIn.as("cg-unit-huangpu-liaison");
        browser.perform(get("/papers").with(liaison))
                .andExpect(content().string(not(containsString("of=xuhui"))));
        browser.perform(get("/papers/cg-2024/registration.docx?of=xuhui").with(liaison))
                .andExpect(status().isNotFound());
        browser.perform(get("/papers").with(SignedIn.as("cg-office")))
                .andExpect(content().string(containsString("of=xuhui")));
    }

    @Test
    void theFileIsSavedUnderItsNameAndKeptNowhereElse() throws Exception {
        browser.perform(get(FORM).with(SignedIn.as("cg-office")))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString(
                                                "filename*=UTF-8''"
                                                        + URLEncoder.encode(
                                                                "参赛报名表-黄浦区城管执法局-2024年度.docx",
                                                                StandardCharsets.UTF_8))))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papers", FORM, "/papers/cg-2024/registration.xlsx?of=huangpu"})
    void nobodyElseReadsIt(String page) throws Exception {
        for (var group : new String[] {"cg-track-T01", "camunda-admin", "cg-leading-group"}) {
            browser.perform(get(page).with(SignedIn.as(group))).andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who -> browser.perform(get(page).with(who)).andExpect(status().isForbidden()));
        browser.perform(get(page)).andExpect(redirectedUrl("http://localhost/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papers/cg-1999/registration.docx?of=huangpu",
                "/papers/cg-2024/nothing.docx",
                "/papers/cg-2024/registration.docx",
                "/papers/cg-2024/registration.docx?of=changning",
                "/papers/cg-2024/registration.xlsx?of=huangpu"
            })
    void whatIsNotOfferedIsNotThere(String page) throws Exception {
        browser.perform(get(page).with(SignedIn.as("cg-office"))).andExpect(status().isNotFound());
    }

    @Test
    void htmlInTextIsEscaped() throws Exception {
        stage.records()
                .sql("update project_entry set name = '<b>=1+1</b>' where key = ?")
                .param("cg-2024/T03/huangpu/1")
                .update();
        assertThat(word("cg-office", FORM).rows(0).get(1)).contains("<b>=1+1</b>");
    }

    private WordText word(String reader, String address) throws Exception {
        return WordText.of(
                browser.perform(get(address).with(SignedIn.as(reader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
