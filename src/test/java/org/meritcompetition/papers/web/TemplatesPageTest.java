package org.meritcompetition.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.WordText;
import org.meritcompetition.papers.template.EditedTemplates;
import org.meritcompetition.papers.template.PaperTemplates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An office changes a template in Word and brings it back; a wrong one is refused by name. */
@EngineTest
class TemplatesPageTest {

    private static final String PAGE = "/papers/templates";

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void aSeasonRuns() {
        stage.adopt("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cg-office", "camunda-admin"})
    void whatTheOfficeChangedInWordIsInTheNextPaper(String keeper) throws Exception {
        upload(
                        keeper,
                        EditedTemplates.changed(Paper.SEATS, "部门评委", "评委处室")
                                .with("[评委处室]", "[部门评委]"))
                .andExpect(flash().attribute("done", "“先进评选名额表”已改用新的模板。"));
        assertThat(seats().rows(0).get(0)).contains("评委处室").doesNotContain("部门评委");
        browser.perform(get(PAGE).with(SignedIn.as(keeper)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(" 上传")));

        browser.perform(
                        post(PAGE + "/seats/restore")
                                .param("division", "cg")
                                .with(SignedIn.as(keeper))
                                .with(csrf()))
                .andExpect(redirectedUrl(PAGE + "?division=cg"));
        assertThat(seats().rows(0).get(0)).contains("部门评委");
    }

    @Test
    void theTemplateThatIsTakenHomeIsTheOneInUse() throws Exception {
        var file =
                browser.perform(get(PAGE + "/seats.docx").with(SignedIn.as("cg-office")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(file).isEqualTo(PaperTemplates.shipped(Paper.SEATS));
    }

    @Test
    void aTemplateThatLacksAPlaceholderIsRefusedAndTheOldOneStays() throws Exception {
        upload("cg-office", EditedTemplates.changed(Paper.SEATS, "[赛道]", "[赛道名]"))
                .andExpect(
                        flash().attribute(
                                        "refusal",
                                        containsString("缺少占位符 [赛道]，请补上；不认识占位符 [赛道名]，请删去或改成下列之一")));
        assertThat(seats().rows(0).get(1)).contains("深化体制改革");
    }

    @Test
    void aTooLargeOrForeignFileIsRefused() throws Exception {
        upload("cg-office", new byte[PaperTemplates.MOST_BYTES + 1])
                .andExpect(flash().attribute("refusal", "模板超过 2 MB，请删去图片后重新上传。"));
        upload("cg-office", "<html>".getBytes())
                .andExpect(flash().attribute("refusal", containsString("打不开")));
    }

    @Test
    void nobodyElseOpensThem() throws Exception {
        for (var group :
                new String[] {"cg-unit-huangpu-liaison", "cg-track-T01", "cg-leading-group"}) {
            for (var page : new String[] {PAGE, PAGE + "/seats.docx"}) {
                browser.perform(get(page).with(SignedIn.as(group)))
                        .andExpect(status().isForbidden());
            }
            upload(group, PaperTemplates.shipped(Paper.SEATS)).andExpect(status().isForbidden());
            browser.perform(
                            post(PAGE + "/seats/restore")
                                    .param("division", "cg")
                                    .with(SignedIn.as(group))
                                    .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who -> browser.perform(get(PAGE).with(who)).andExpect(status().isForbidden()));
    }

    private ResultActions upload(String group, EditedTemplates template) throws Exception {
        return upload(group, template.bytes());
    }

    private ResultActions upload(String group, byte[] content) throws Exception {
        return browser.perform(
                multipart(PAGE + "/seats")
                        .file(new MockMultipartFile("file", "名额表.docx", null, content))
                        .param("division", "cg")
                        .with(SignedIn.as(group))
                        .with(csrf()));
    }

    private WordText seats() throws Exception {
        return WordText.of(
                browser.perform(get("/papers/cg-2024/seats.docx").with(SignedIn.as("cg-office")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
