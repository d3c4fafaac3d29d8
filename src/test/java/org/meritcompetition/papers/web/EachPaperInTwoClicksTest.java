package org.meritcompetition.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.papers.FullSeason;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.papers.WordText;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 文档 in the menu is the first click, a paper's file the second: for each of the thirteen. */
@EngineTest
class EachPaperInTwoClicksTest {

    private static final Pattern FILE =
            Pattern.compile("href=\"(/papers/cg-2024/([a-z-]+)\\.(docx|xlsx)\\?of=[^\"]*)\"");

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired DemonstrationContacts contacts;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void aSeasonIsOver() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-31");
        var plan = seasons.plan("cg-2024");
        contacts.enter(plan);
        FullSeason.honoured(plan, stage.records());
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cg-unit-huangpu-liaison", "cg-office"})
    void twoClicksLeadToEachPaper(String reader) throws Exception {
        browser.perform(get("/").with(SignedIn.as(reader)))
                .andExpect(content().string(containsString("href=\"/papers\"")));
        var page = new String(opened(reader, "/papers"), StandardCharsets.UTF_8);
        for (var paper : Paper.values()) {
            assertThat(WordText.of(opened(reader, first(page, paper, "docx"))).all())
                    .as(paper.title())
                    .doesNotContain("{{")
                    .hasSizeGreaterThan(20);
            if (paper.isList()) {
                assertThat(opened(reader, first(page, paper, "xlsx"))).startsWith('P', 'K');
            }
        }
    }

    private static String first(String page, Paper paper, String kind) {
        var files =
                FILE.matcher(page)
                        .results()
                        .filter(it -> it.group(2).equals(paper.code()) && it.group(3).equals(kind))
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .toList();
        assertThat(files).as("%s as %s", paper.title(), kind).isNotEmpty();
        return files.get(0);
    }

    private byte[] opened(String reader, String address) throws Exception {
        var answer =
                browser.perform(get(URI.create(address)).with(SignedIn.as(reader)))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }
}
