package org.meritcompetition.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 项目查询 and a project's story: filters in the address, each role its part, texts as texts. */
@EngineTest
class EntriesPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    MockMvc browser;
    UnitAtWork huangpu;
    UnitAtWork xuhui;

    @BeforeEach
    void twoUnitsRegister() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        xuhui = new UnitAtWork(stage, "xuhui");
        huangpu.registers("T03:2");
        xuhui.registers("T05:1");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theFiltersNarrowTheList() throws Exception {
        huangpu.isReviewed(huangpu.entry("T03", 1), "ACCEPTED", null);
        assertThat(found("/entries", "cg-office"))
                .containsExactly(
                        huangpu.entry("T03", 1), huangpu.entry("T03", 2), xuhui.entry("T05", 1));
        assertThat(found("/entries?unit=xuhui", "cg-office"))
                .containsExactly(xuhui.entry("T05", 1));
        assertThat(found("/entries?track=T03&status=ACCEPTED", "cg-office"))
                .containsExactly(huangpu.entry("T03", 1));
        assertThat(found("/entries?text=一网", "cg-office")).hasSize(3);
        assertThat(found("/entries?text=%25", "cg-office")).isEmpty();
    }

    @Test
    void whatWasReturnedTwiceIsFound() throws Exception {
        var twice = huangpu.entry("T03", 1);
        huangpu.isReviewed(twice, "RETURNED", "请补充成效");
        huangpu.corrects(twice, "一网统管（补正）");
        huangpu.isReviewed(twice, "RETURNED", "请补充节点");
        xuhui.isReviewed(xuhui.entry("T05", 1), "RETURNED", "请补充成效");
        assertThat(found("/entries?returned=1", "cg-office")).hasSize(2);
        assertThat(found("/entries?returned=2", "cg-office")).containsExactly(twice);
    }

    @Test
    void nonsenseInTheAddressIsSaidAndHurtsNothing() throws Exception {
        browser.perform(
                        get("/entries?unit=nobody&status=%3Cb%3E&returned=viele&page=-3")
                                .with(SignedIn.as("cg-office")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("有的查询条件不认识")))
                .andExpect(content().string(containsString("共 <span>3</span> 个项目")))
                .andExpect(content().string(not(containsString("<b>"))));
        browser.perform(get("/entries?page=2147483647").with(SignedIn.as("cg-office")))
                .andExpect(status().isOk());
        browser.perform(get("/entries?season=cg-1999").with(SignedIn.as("cg-office")))
                .andExpect(status().isNotFound());
    }

    @Test
    void eachRoleSeesItsPart() throws Exception {
        assertThat(found("/entries", "cg-leading-group")).hasSize(3);
        assertThat(found("/entries", "cg-track-T05")).containsExactly(xuhui.entry("T05", 1));
        assertThat(found("/entries", "cg-unit-huangpu-head")).hasSize(2);
        assertThat(found("/entries?unit=xuhui", "cg-unit-huangpu-head")).isEmpty();
        SignedIn.stranger(
                identity,
                "zj-office",
                foreign -> {
                    browser.perform(get("/entries").with(foreign))
                            .andExpect(status().isForbidden());
                    browser.perform(story(huangpu.entry("T03", 1)).with(foreign))
                            .andExpect(status().isNotFound());
                });
        for (var other : List.of("cg-unit-xuhui-liaison", "cg-track-T05")) {
            browser.perform(story(huangpu.entry("T03", 1)).with(SignedIn.as(other)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void onlyWhatOneCanSeeIsOffered() throws Exception {
        page("/entries", "cg-office")
                .andExpect(content().string(containsString("<option value=\"xuhui\"")))
                .andExpect(content().string(containsString("<option value=\"T04\"")));
        page("/entries", "cg-track-T05")
                .andExpect(content().string(containsString("<option value=\"xuhui\"")))
                .andExpect(content().string(not(containsString("<option value=\"T04\""))));
        page("/entries", "cg-unit-huangpu-head")
                .andExpect(content().string(not(containsString("<option value=\"xuhui\""))))
                .andExpect(content().string(containsString("<option value=\"T04\"")));
    }

    private ResultActions page(String address, String group) throws Exception {
        return browser.perform(get(address).with(SignedIn.as(group)));
    }

    @Test
    void theStoryTellsWhoDidWhatWhen() throws Exception {
        var entry = huangpu.entry("T03", 1);
        huangpu.isReviewed(entry, "RETURNED", "请补充" + SCRIPT);
        browser.perform(story(entry).with(SignedIn.as("cg-unit-huangpu-liaison")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("退回补正")))
                .andExpect(content().string(containsString("填报竞赛项目")))
                .andExpect(content().string(containsString("项目受理")))
                .andExpect(content().string(containsString("已办结")))
                .andExpect(content().string(containsString("黄浦区城管执法局联络员")))
                .andExpect(content().string(containsString("请补充&lt;script&gt;")))
                .andExpect(content().string(not(containsString("/record/"))))
                .andExpect(content().string(not(containsString(SCRIPT))));
        browser.perform(story(entry).with(SignedIn.as("cg-office")))
                .andExpect(content().string(containsString("/record/cg-2024?subject=" + entry)));
        browser.perform(story("cg-2024/T03/huangpu/9").with(SignedIn.as("cg-office")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theCourseDrawsTheWayOnTheModelsOwnDiagram() throws Exception {
        var entry = huangpu.entry("T03", 1);
        huangpu.isReviewed(entry, "RETURNED", "请补充成效");
        var course = get("/entries/course").param("entry", entry);
        browser.perform(course.with(SignedIn.as("cg-unit-xuhui-liaison")))
                .andExpect(status().isNotFound());
        var page =
                browser.perform(course.with(SignedIn.as("cg-unit-huangpu-liaison")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .containsPattern("class=\"task waiting\"/><text[^>]*>补正")
                .containsPattern("class=\"task passed\"/><text[^>]*>项目受理")
                .contains("aria-label=\"项目受理\"");
    }

    @Test
    void theSheetHoldsTheListAsShown() throws Exception {
        huangpu.isReviewed(huangpu.entry("T03", 1), "RETURNED", "请补充成效");
        huangpu.corrects(huangpu.entry("T03", 1), "=1+1");
        var rows = sheet("/entries/sheet.xlsx?track=T03", "cg-office");
        assertThat(rows)
                .containsExactly(
                        List.of("项目", "单位", "赛道", "责任人", "状态", "退回次数"),
                        List.of("=1+1", "黄浦区城管执法局", "数字化转型", "张三", "待受理", "1"),
                        List.of("一网统管", "黄浦区城管执法局", "数字化转型", "张三", "待受理", "0"));
        assertThat(sheet("/entries/sheet.xlsx", "cg-unit-xuhui-liaison")).hasSize(2);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder story(
            String entry) {
        return get("/entries/story").param("entry", entry);
    }

    private List<String> found(String address, String group) throws Exception {
        var lines =
                (List<?>)
                        browser.perform(get(java.net.URI.create(address)).with(SignedIn.as(group)))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getModelAndView()
                                .getModel()
                                .get("lines");
        return lines.stream().map(it -> ((EntriesPage.Line) it).entry().key()).toList();
    }

    private List<List<String>> sheet(String address, String group) throws Exception {
        var file =
                browser.perform(get(address).with(SignedIn.as(group)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return rows(file);
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(it -> cells.add(it.getStringCellValue()));
                rows.add(cells);
            }
        }
        return rows;
    }
}
