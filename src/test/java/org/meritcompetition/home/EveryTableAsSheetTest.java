package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every page with a table has a way to take it home, and what comes is what was shown. */
@EngineTest
class EveryTableAsSheetTest {

    /** Answers to a form, of one moment; pages to print; parts of other pages. */
    private static final Set<String> NOT_TO_TAKE_HOME =
            Set.of(
                    "acceptances-preview.html",
                    "assignments-preview.html",
                    "deadlines-preview.html",
                    "prompt.html",
                    "faults.html",
                    "archives-progress.html",
                    "contact-passwords.html",
                    "city-recommendation.html",
                    "extension.html",
                    "task.html");

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Autowired Stage stage;
    @Autowired DemonstrationContacts contacts;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void aUnitRegisters() {
        contacts.enter(stage.adopt("seasons/cg-2024.yaml"));
        new UnitAtWork(stage, "huangpu").registers("T03:2");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .addFilters(application.getBean(PagesAsSheets.class))
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @MethodSource("pagesWithATable")
    void aPageWithATableHasAWayToTakeItHome(Path page) throws IOException {
        assertThat(Files.readString(page)).containsAnyOf("layout :: export", ".xlsx");
    }

    static List<Path> pagesWithATable() throws IOException {
        try (Stream<Path> pages = Files.list(TEMPLATES)) {
            return pages.filter(it -> !NOT_TO_TAKE_HOME.contains(it.getFileName().toString()))
                    .filter(EveryTableAsSheetTest::hasATable)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasATable(Path page) {
        try {
            return Files.readString(page).contains("<table");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/board",
                "/bottlenecks?days=0",
                "/deadlines",
                "/reminders",
                "/contacts",
                "/my/work",
                "/my/cooperation",
                "/acceptances",
                "/projects",
                "/notices",
                "/record",
                "/ties"
            })
    void aPageAndItsWorkbookOpenForTheSame(String page) throws Exception {
        var sheet = page + (page.contains("?") ? "&" : "?") + "sheet=xlsx";
        for (var group : new String[] {"cg-office", "cg-unit-huangpu-liaison"}) {
            var shown =
                    browser.perform(get(page).with(SignedIn.as(group))).andReturn().getResponse();
            var taken =
                    browser.perform(get(sheet).with(SignedIn.as(group))).andReturn().getResponse();
            assertThat(taken.getStatus()).isEqualTo(shown.getStatus());
        }
    }

    @Test
    void whatComesIsWhatWasShown() throws Exception {
        stage.records()
                .sql(
                        "update project_entry set name = '=1+1<b>\"&amp;' where key = 'cg-2024/T03/huangpu/1'")
                .update();
        try (var book = workbook("/acceptances?sheet=xlsx")) {
            var sheet = book.getSheetAt(0);
            var cells = new ArrayList<String>();
            sheet.forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            assertThat(cells).contains("=1+1<b>\"&amp;", "黄浦区城管执法局");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        }
        browser.perform(get("/board?season=cg-2024&sheet=xlsx").with(SignedIn.as("cg-office")))
                .andExpect(
                        header().string(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        containsString("-2024%E5%B9%B4%E5%BA%A6.xlsx")));
        try (var book = workbook("/board?season=cg-2024&sheet=xlsx")) {
            assertThat(book.getNumberOfSheets()).isPositive();
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
        }
    }

    private Workbook workbook(String address) throws Exception {
        var answer =
                browser.perform(get(address).with(SignedIn.as("cg-office")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains(".xlsx");
        assertThat(answer.getContentType()).contains("spreadsheetml");
        return new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }
}
