package org.meritcompetition.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.progress.UnderWay;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The questions that the README promises to answer, asked at the addresses that it gives. */
@EngineTest
class TenQuestionsTest {

    /** What the page must say, question by question. */
    private static final List<String> ANSWERS =
            List.of(
                    "黄浦区城管执法局",
                    "报送进展",
                    "各赛道名额",
                    "督办",
                    "huangpu的项目1",
                    "退回补正",
                    "cg-2024/T05/jingan/1",
                    "名额说明",
                    "项目受理",
                    "受理");

    private static final Pattern ROW = Pattern.compile("^\\|[^|]+\\| ([^|]+?) \\| `(/[^`]*)` \\|$");

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    /** A question's way through the menu, and its address. */
    private record Question(String way, String address) {

        String menu() {
            return way.split(" → ")[0];
        }
    }

    @BeforeEach
    void aSeasonIsUnderWay() {
        var season = new UnderWay(stage, models);
        season.accepted("T03", "huangpu", 1);
        season.firstPeriodOpens();
        stage.at("2024-04-22");
        var jingan = new UnitAtWork(stage, "jingan");
        jingan.registers("T05:2");
        var twice = jingan.entry("T05", 1);
        jingan.isReviewed(twice, "RETURNED", "请补充成效");
        jingan.corrects(twice, "一网统管（补正）");
        jingan.isReviewed(twice, "RETURNED", "请补充节点");
        stage.claims("office", stage.task(jingan.entry("T05", 2), "reviewEntry"));
        stage.untilUrged(jingan.entry("T05", 2), "reviewEntry");
        stage.at("2024-05-20");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void eachQuestionIsAnsweredWhereTheReadmeSays() throws Exception {
        var questions = questions("README.md");
        assertThat(questions).hasSameSizeAs(ANSWERS).isEqualTo(questions("README.zh-CN.md"));
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            browser.perform(get("/").with(SignedIn.as("cg-office")))
                    .andExpect(
                            content().string(containsString(">%s</a>".formatted(question.menu()))));
            browser.perform(get(URI.create(question.address())).with(SignedIn.as("cg-office")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(ANSWERS.get(i))));
        }
    }

    @Test
    void nobodyButTheOfficeAndTheAdministratorReadsWhoWasReminded() throws Exception {
        for (var other : List.of("cg-leading-group", "cg-track-T05", "cg-unit-jingan-head")) {
            browser.perform(get("/reminders").with(SignedIn.as(other)))
                    .andExpect(status().isForbidden());
        }
    }

    private static List<Question> questions(String readme) throws IOException {
        return Files.readAllLines(Path.of(readme)).stream()
                .map(ROW::matcher)
                .filter(it -> it.matches())
                .map(it -> new Question(it.group(1), it.group(2)))
                .toList();
    }
}
