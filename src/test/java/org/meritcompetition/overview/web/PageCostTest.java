package org.meritcompetition.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** No page of the overview sends more than 15 SQL statements, nor more for more projects. */
@EngineTest
class PageCostTest {

    private static final int MOST = 15;
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/board",
                    "/entries",
                    "/entries?unit=huangpu&text=网",
                    "/entries/story?entry=cg-2024/T03/huangpu/1",
                    "/entries/course?entry=cg-2024/T03/huangpu/1",
                    "/my/work",
                    "/my/cooperation",
                    "/assignments",
                    "/reminders",
                    "/bottlenecks");

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    MockMvc browser;

    @BeforeEach
    void aUnitRegisters() {
        stage.adopt("seasons/cg-2024.yaml");
        new UnitAtWork(stage, "huangpu").registers("T03:2");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsCheapAndStaysSo(String page) throws Exception {
        statements(page);
        var few = statements(page);
        assertThat(few).hasSizeBetween(1, MOST);
        new UnitAtWork(stage, "xuhui").registers("T03:2", "T05:2");
        new UnitAtWork(stage, "jingan").registers("T01:2", "T02:2");
        assertThat(CountedStatements.lasting(statements(page)))
                .hasSameSizeAs(CountedStatements.lasting(few));
    }

    static List<String> pages() {
        return PAGES;
    }

    private List<String> statements(String page) throws Exception {
        return CountedStatements.of(
                () ->
                        browser.perform(get(page).with(SignedIn.as("cg-office")))
                                .andExpect(status().isOk()));
    }
}
