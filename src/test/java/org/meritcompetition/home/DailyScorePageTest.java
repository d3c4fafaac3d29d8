package org.meritcompetition.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.progress.UnderWay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The year of one project so far: April in time and marked 8.5 + 1 = 9.5, worth (1 + 0.95) ÷ 2 =
 * 0.975; May late and marked 8, worth (0.5 + 0.8) ÷ 2 = 0.65; June missing, marked 8 but worth
 * nothing; July in time and not reviewed, worth 1. Of 30 ÷ 4 = 7.5 a report that is 7.3125, 4.875,
 * 0 and 7.5, together 19.6875, rounded 19.69.
 */
@EngineTest
class DailyScorePageTest {

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void fourPeriodsAreOver() {
        var season = new UnderWay(stage, models);
        var entry = season.accepted("T03", "huangpu", 1);
        stage.records()
                .sql("update project_entry set name = '<b>夜间执法</b>' where key = ?")
                .param(entry)
                .update();
        season.firstPeriodOpens();
        season.reports(entry, "2024-04");
        season.reviews(
                "T03",
                "2024-04",
                "baseline",
                8.5,
                "outstanding",
                List.of(entry),
                "bonus",
                1,
                "reason",
                "做法可复制");
        season.opens("2024-05");
        stage.at("2024-06-03");
        season.reports(entry, "2024-05");
        season.reviews("T03", "2024-05", "baseline", 8);
        season.opens("2024-06");
        stage.fires(UnderWay.report(entry, "2024-06"), "reportProgressClosed");
        season.reviews("T03", "2024-06", "baseline", 8);
        season.opens("2024-07");
        season.reports(entry, "2024-07");
        season.opens("2024-08");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theUnitSeesHowEachPointCameAbout() throws Exception {
        browser.perform(get("/daily-score").with(as("cg-unit-huangpu-head")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>19.69 分</strong>")))
                .andExpect(row("2024年4月", "按时报送", "1", "9.5（基准 8.5，表现突出）", "0.975", "7.31"))
                .andExpect(row("2024年5月", "逾期报送", "0.5", "8", "0.65", "4.88"))
                .andExpect(row("2024年6月", "未报", "0", "未报，不得分", "0", "0.00"))
                .andExpect(row("2024年7月", "按时报送", "1", "未点评，只看及时", "1", "7.50"))
                .andExpect(content().string(containsString("得分（30 ÷ 4 期）")))
                .andExpect(content().string(containsString("2024年8月")));
    }

    @Test
    void namesAreTextAndNotMarkup() throws Exception {
        browser.perform(get("/daily-score").with(as("cg-unit-huangpu-liaison")))
                .andExpect(content().string(containsString("&lt;b&gt;夜间执法&lt;/b&gt;")));
    }

    @Test
    void anotherUnitSeesItsOwnAlone() throws Exception {
        browser.perform(get("/daily-score").with(as("cg-unit-xuhui-liaison")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("夜间执法"))))
                .andExpect(content().string(containsString("还没有开始实施的竞赛项目")));
    }

    @Test
    void itIsForUnitsAndInTheirMenu() throws Exception {
        browser.perform(get("/").with(as("cg-unit-huangpu-liaison")))
                .andExpect(content().string(containsString("href=\"/daily-score\"")));
        for (var other : List.of("cg-track-T03", "cg-leading-group", "cg-office")) {
            browser.perform(get("/daily-score").with(as(other))).andExpect(status().isForbidden());
        }
    }

    private static org.springframework.test.web.servlet.ResultMatcher row(String... cells) {
        return result -> {
            var found =
                    result.getResponse()
                            .getContentAsString()
                            .replaceAll("\\s+", " ")
                            .replace("> <", "><");
            org.assertj.core.api.Assertions.assertThat(found)
                    .contains("<td>" + String.join("</td><td>", cells) + "</td>");
        };
    }
}
