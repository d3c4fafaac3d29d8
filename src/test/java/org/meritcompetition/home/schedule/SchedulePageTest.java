package org.meritcompetition.home.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.MovingDuties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 全年安排: everybody reads what will come, by the dates that hold. */
@EngineTest
class SchedulePageTest {

    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td[^>]*>([^<]*)</td>");
    private static final RequestPostProcessor LIAISON = as("cg-unit-huangpu-liaison");
    private static final RequestPostProcessor OFFICE = as("cg-office");

    @Autowired Stage stage;
    @Autowired MovingDuties moving;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void itIsSummer() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-06-03");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void aLiaisonReadsTheOwnYearInItsOrderAndWhatSilenceMeans() throws Exception {
        var rows = rows("/schedule", LIAISON);
        assertThat(rows)
                .startsWith(
                        "填报工作计划 联络员 2024年3月15日 2024年4月15日（收到后至少 3 个工作日） 2024年4月23日 视为放弃，本单位不参加当年竞赛 已截止")
                .contains(
                        "报送进展 · 2024年5月 项目责任人、联络员 2024年5月1日 2024年5月31日 2024年6月11日"
                                + " 记为未报：该期日常考核不得分，报送次数不足的不能参评 已过到期日",
                        "单位自评 联络员 2024年10月8日 2024年10月31日 2024年11月8日 记为未自评 还没开始",
                        "推荐申报 联络员 上一步办结后 2024年11月13日（收到后至少 3 个工作日） 2024年11月19日 视为不申报 还有 163 天到期",
                        "补正 联络员 上一步办结后 2024年4月23日（收到后至少 3 个工作日） 2024年4月25日 视为放弃该项目 已截止",
                        "回应指导意见 项目责任人、联络员 收到后 10 个工作日内 到期后 6 个工作日 记为未回应");
        assertThat(rows).noneMatch(it -> it.contains("竞赛办代评") || it.startsWith("单位审签"));
    }

    @Test
    void everythingIsOneClickAway() throws Exception {
        assertThat(rows("/schedule?season=cg-2024&all=true", LIAISON))
                .contains(
                        "领导小组审定 领导小组 上一步办结后 2024年12月20日（收到后至少 1 个工作日） 办结为止 不会作罢：逐级督促，直到办结 还有 200 天到期")
                .noneMatch(it -> it.startsWith("督办"));
        assertThat(rows("/schedule", as("camunda-admin")))
                .isEqualTo(rows("/schedule?all=true", LIAISON));
    }

    @Test
    void aDateThatTheOfficeMovedForAllStandsThere() throws Exception {
        var order =
                new MovingDuties.Order(
                        "cg-2024",
                        "applyForAward",
                        null,
                        List.of(),
                        true,
                        LocalDate.of(2024, 11, 20),
                        null);
        moving.move(order, moving.preview(order).hash(), "office");
        assertThat(rows("/schedule", LIAISON))
                .contains("推荐申报 联络员 上一步办结后 2024年11月20日（收到后至少 3 个工作日） 2024年11月22日 视为不申报 还有 170 天到期");
    }

    @Test
    void whoHasNoPartInASeasonIsKeptOut() throws Exception {
        SignedIn.stranger(
                identity,
                "zz-office",
                who ->
                        browser.perform(get("/schedule").with(who))
                                .andExpect(status().isForbidden()));
        browser.perform(get("/schedule?season=lh-2025").with(LIAISON))
                .andExpect(status().isNotFound());
    }

    /** All rows of the page, the cells of each with a blank between. */
    private List<String> rows(String address, RequestPostProcessor who) throws Exception {
        var page =
                browser.perform(get(address).with(who))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return ROW.matcher(page)
                .results()
                .map(
                        row ->
                                CELL.matcher(row.group(1))
                                        .results()
                                        .map(cell -> cell.group(1))
                                        .collect(Collectors.joining(" ")))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
