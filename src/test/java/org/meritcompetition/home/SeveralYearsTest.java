package org.meritcompetition.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The year before is a click away once the next has begun: its objections may still be open. */
@EngineTest
class SeveralYearsTest {

    private static final String FILE = "seasons/cg-2024.yaml";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void theFirstYear() {
        stage.adopt(FILE);
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @CsvSource({
        "/objections, /objections?season=cg-2024",
        "/acceptances, /acceptances?season=cg-2024",
        "/provisional, /provisional?season=cg-2024",
        "/consultations, /consultations?season=cg-2024",
        "/evidence, /evidence?season=cg-2024",
        "/record/cg-2025, /record/cg-2024",
        "/quotas/cg-2025, /quotas/cg-2024",
        "/quotas/cg-2025/trials, /quotas/cg-2024/trials",
        "/comparison/cg-2025/T01, /comparison/cg-2024/T01",
    })
    void theYearBeforeIsAClickAway(String latest, String before) throws Exception {
        theNextYear();
        browser.perform(get(latest).with(SignedIn.as("cg-office")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<a href=\"%s\">2024年度</a>".formatted(before))));
        browser.perform(get(before).with(SignedIn.as("cg-office")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("aria-current=\"page\">2024年度</a>")));
    }

    @Test
    void aSingleYearOffersNoChoice() throws Exception {
        browser.perform(get("/objections").with(SignedIn.as("cg-office")))
                .andExpect(content().string(not(containsString("2024年度</a>"))));
    }

    private void theNextYear() throws Exception {
        seasons.open(
                new ClassPathResource(FILE)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("2024", "2025")
                        .replace(
                                "deployEvaluation: {due: 2025-11-01",
                                "deployEvaluation: {due: 2025-11-03")
                        .replace(
                                "balanceQuotas:    {due: 2025-11-29",
                                "balanceQuotas:    {due: 2025-12-01")
                        .replace(
                                "replyToConsultation: {due: 2025-12-13",
                                "replyToConsultation: {due: 2025-12-15")
                        .replace(
                                "approveCommendations: {due: 2025-12-20",
                                "approveCommendations: {due: 2025-12-22"),
                "cg-2025.yaml");
    }
}
