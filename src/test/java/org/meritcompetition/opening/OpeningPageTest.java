package org.meritcompetition.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.ContactList;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.ImportingContacts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whom nobody reaches is known before the season opens, not after. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class OpeningPageTest {

    private static final OpeningProperties PRODUCTION =
            new OpeningProperties(
                    new ClassPathResource("seasons/cg-2024.yaml"), List.of(), true, "", "secret");

    @Autowired Stage stage;
    @Autowired OpeningSeason opening;
    @Autowired ImportingContacts importing;
    @Autowired Contacts contacts;
    @Autowired KeepingContacts keeping;
    @Autowired Seasons seasons;
    @Autowired WorkingDayCalendar calendar;
    @Autowired Clock clock;
    @Autowired WebApplicationContext application;

    MockMvc browser;

    @BeforeEach
    void nothingIsOpen() {
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void aStartInProductionWaitsAndNamesWhoIsMissing(CapturedOutput said) throws Exception {
        production().atStart();
        assertThat(seasons.codes()).isEmpty();
        assertThat(said).contains("竞赛 cg-2024 暂不开启").contains("黄浦区城管执法局：没有联络员");
    }

    @Test
    void withEverybodyReachableItOpensByItself() throws Exception {
        everybodyIsImported();
        production().atStart();
        assertThat(seasons.codes()).containsExactly("cg-2024");
        assertThat(stage.task("cg-2024/unit/huangpu", "draftWorkPlan").getAssignee())
                .as("huangpu-liaison of the tests has an account and no contact")
                .isNull();
    }

    @Test
    void namedBeforeItsFirstDayItWaitsForIt(CapturedOutput said) throws Exception {
        everybodyIsImported();
        stage.at("2024-02-12");
        var production = production();
        production.atStart();
        production.onItsDay();
        assertThat(seasons.codes()).isEmpty();
        assertThat(said).containsOnlyOnce("竞赛 cg-2024 将于 2024年3月15日 自动开启");
        browser.perform(get("/admin/opening").with(SignedIn.as("camunda-admin")))
                .andExpect(content().string(containsString("自动开启；也可以现在提前开启")));
        browser.perform(get("/").with(SignedIn.as("cg-office")))
                .andExpect(content().string(containsString("即将进入注册登记")))
                .andExpect(content().string(containsString("您现在没有待办任务")));
        stage.at("2024-03-15");
        production.onItsDay();
        assertThat(seasons.codes()).containsExactly("cg-2024");
    }

    @Test
    void theAdministratorSeesWhoIsMissingAndOpensKnowingly() throws Exception {
        browser.perform(get("/admin/opening").with(SignedIn.as("camunda-admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("35 个单位缺人或通知不到")))
                .andExpect(content().string(containsString("竞赛办：没有竞赛办")))
                .andExpect(content().string(containsString("仍要开启")));
        browser.perform(open())
                .andExpect(flash().attribute("refusal", containsString("还有单位缺人或通知不到")));
        assertThat(seasons.codes()).isEmpty();
        browser.perform(open().param("knowing", "true"))
                .andExpect(flash().attribute("done", "竞赛已开启，各单位的任务已发出。"));
        assertThat(seasons.codes()).containsExactly("cg-2024");
        browser.perform(open().param("knowing", "true"))
                .andExpect(flash().attribute("refusal", "竞赛已经开启。"));
    }

    @Test
    void aSeatOfTheLeadingGroupThatNobodyHasIsNamed() throws Exception {
        everybodyIsImported();
        keeping.correct(
                contacts.of("cg").stream()
                        .filter(it -> it.name().equals("领导小组成员二"))
                        .findFirst()
                        .orElseThrow()
                        .account(),
                new ContactDetails("李明", null, null, null, "li@example.gov.cn", null),
                "admin");
        browser.perform(get("/admin/opening").with(SignedIn.as("camunda-admin")))
                .andExpect(content().string(not(containsString("会签席位"))));
        stage.records().sql("update contact set seat = null").update();
        browser.perform(get("/admin/opening").with(SignedIn.as("camunda-admin")))
                .andExpect(content().string(containsString("会签席位没有人担任：领导小组成员二（")));
    }

    @Test
    void nothingIsAskedOnceTheListIsComplete() throws Exception {
        everybodyIsImported();
        browser.perform(get("/admin/opening").with(SignedIn.as("camunda-admin")))
                .andExpect(content().string(not(containsString("通知不到"))));
        browser.perform(open()).andExpect(flash().attribute("done", containsString("竞赛已开启")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cg-office", "cg-unit-huangpu-head", "cg-leading-group"})
    void nobodyElseComesIn(String group) throws Exception {
        browser.perform(get("/admin/opening").with(SignedIn.as(group)))
                .andExpect(status().isForbidden());
        browser.perform(post("/admin/opening").with(csrf()).with(SignedIn.as(group)))
                .andExpect(status().isForbidden());
        assertThat(seasons.codes()).isEmpty();
    }

    private OpeningSeason production() {
        return new OpeningSeason(PRODUCTION, seasons, contacts, calendar, clock);
    }

    private void everybodyIsImported() throws Exception {
        importing.take("cg", ContactList.complete(opening.plan()).workbook(), true, "admin");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder
            open() {
        return post("/admin/opening").with(csrf()).with(SignedIn.as("camunda-admin"));
    }
}
