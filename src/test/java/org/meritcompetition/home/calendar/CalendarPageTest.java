package org.meritcompetition.home.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.CalendarSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@EngineTest
class CalendarPageTest {

    private static final String TABLE =
            "从,至,安排,名称\n2027-01-01,,放假,元旦\n2027-5-1,2027-5-5,放假,劳动节\n2027-10-1,2027-10-7,放假,国庆节\n";

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    @Autowired WorkingDayCalendar calendar;

    MockMvc browser;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.open("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theYearIsShownWithItsSourceAndItsSpecialDays() throws Exception {
        browser.perform(get("/admin/calendar").with(admin()))
                .andExpect(redirectedUrl("/admin/calendar/2024"));
        browser.perform(get("/admin/calendar/2024").with(admin()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("国办发明电〔2023〕7号")))
                .andExpect(content().string(containsString("251")))
                .andExpect(content().string(containsString("2月12日 放假：春节")))
                .andExpect(content().string(containsString("5月11日 调休上班")));
    }

    @Test
    void aYearWithoutATableIsNotThere() throws Exception {
        browser.perform(get("/admin/calendar/2031").with(admin())).andExpect(status().isNotFound());
    }

    @Test
    void aDayIsTurnedWithAReason() throws Exception {
        browser.perform(get("/admin/calendar/2024?day=2024-04-16").with(admin()))
                .andExpect(content().string(containsString("改为休息日")));
        browser.perform(turn("2024-04-16", " ").with(admin()))
                .andExpect(flash().attribute("refusal", "请填写修改的原因，例如文件名称和文号。"));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 16))).isTrue();
        browser.perform(turn("2024-04-16", "市政府通知").with(admin()))
                .andExpect(redirectedUrl("/admin/calendar/2024"));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 16))).isFalse();
    }

    @Test
    void aDayInThePastOfTheSeasonAsksBackFirst() throws Exception {
        stage.at("2024-04-22");
        browser.perform(get("/admin/calendar/2024?day=2024-04-16").with(admin()))
                .andExpect(content().string(containsString("已经过去")))
                .andExpect(content().string(containsString("我已了解以上影响，仍要修改")));
        browser.perform(turn("2024-04-16", "市政府通知").with(admin()))
                .andExpect(redirectedUrl("/admin/calendar/2024?day=2024-04-16"));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 16))).isTrue();
        browser.perform(turn("2024-04-16", "市政府通知").param("confirmed", "true").with(admin()));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 16))).isFalse();
    }

    @Test
    void aYearIsImported() throws Exception {
        browser.perform(upload(TABLE).with(admin()))
                .andExpect(redirectedUrl("/admin/calendar/2027"));
        browser.perform(get("/admin/calendar/2027").with(admin()))
                .andExpect(content().string(containsString("国办发明电〔2026〕1号")));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2027, 10, 7))).isFalse();
    }

    @Test
    void aFaultyTableChangesNothing() throws Exception {
        browser.perform(upload(TABLE + "2027-2-30,,放假,春节").with(admin()))
                .andExpect(redirectedUrl("/admin/calendar/2024"))
                .andExpect(flash().attribute("faults", Matchers.hasSize(1)));
        assertThat(calendar.days().years()).doesNotContain(2027);
    }

    @Test
    void anImportThatTouchesThePastAsksBackFirst() throws Exception {
        stage.at("2024-04-22");
        var table =
                "从,至,安排,名称\n2024-1-1,,放假,元旦\n2024-5-1,2024-5-5,放假,劳动节\n2024-10-1,2024-10-7,放假,国庆节\n";
        browser.perform(upload(table).with(admin()))
                .andExpect(flash().attribute("importWarnings", Matchers.not(Matchers.empty())));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 4))).isFalse();
        browser.perform(upload(table).param("confirmed", "true").with(admin()));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 4))).isTrue();
    }

    @Test
    void templateAndTableCanBeTakenHome() throws Exception {
        browser.perform(get("/admin/calendar/template").with(admin())).andExpect(status().isOk());
        var table =
                browser.perform(get("/admin/calendar/2025/table").with(admin()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(CalendarSheet.read(table, "x").year()).isEqualTo(2025);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GROUP_cg-office", "GROUP_cg-unit-huangpu-liaison", "GROUP_cg-track-T01"})
    void nobodyButTheAdministratorComesIn(String group) throws Exception {
        var somebody = user("office").authorities(new SimpleGrantedAuthority(group));
        browser.perform(get("/admin/calendar/2024").with(somebody))
                .andExpect(status().isForbidden());
        browser.perform(turn("2024-04-16", "市政府通知").with(somebody))
                .andExpect(status().isForbidden());
        browser.perform(upload(TABLE).with(somebody)).andExpect(status().isForbidden());
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2024, 4, 16))).isTrue();
    }

    @Test
    void aRequestFromElsewhereIsRefused() throws Exception {
        browser.perform(
                        post("/admin/calendar/turn")
                                .with(admin())
                                .param("day", "2024-04-16")
                                .param("reason", "x"))
                .andExpect(status().isForbidden());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder turn(
            String day, String reason) {
        return post("/admin/calendar/turn").with(csrf()).param("day", day).param("reason", reason);
    }

    private static org.springframework.test.web.servlet.request
                    .MockMultipartHttpServletRequestBuilder
            upload(String table) {
        var request =
                multipart("/admin/calendar/import")
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        "2027.csv",
                                        "text/csv",
                                        table.getBytes(StandardCharsets.UTF_8)));
        request.with(csrf()).param("source", "国办发明电〔2026〕1号");
        return request;
    }

    private static UserRequestPostProcessor admin() {
        return user("admin").authorities(new SimpleGrantedAuthority("GROUP_camunda-admin"));
    }
}
