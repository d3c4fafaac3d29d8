package org.meritcompetition.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A liaison takes a table home, fills it and brings it back; the form's own rules check it. */
@EngineTest
class OfflineTest {

    private static final String LIAISON = "cg-unit-huangpu-liaison";
    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final String PEOPLE = "张敏、主办、科级以下、是\n李强、队员、科级以下、否";

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void aSeasonRuns() {
        stage.adopt("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theTableOffersWhatTheFormOffers() throws Exception {
        planned();
        browser.perform(get("/").with(SignedIn.as(LIAISON)))
                .andExpect(content().string(containsString("href=\"/offline\"")));
        browser.perform(get("/offline").with(SignedIn.as(LIAISON)))
                .andExpect(content().string(containsString("href=\"/offline/entries.xlsx\"")))
                .andExpect(content().string(containsString("还有 3 个项目待填报")))
                .andExpect(content().string(containsString("请于 2024年4月15日前填好提交")))
                .andExpect(content().string(containsString("/camunda/app/tasklist/default/")))
                .andExpect(content().string(containsString("现在没有待填报的先进推荐申报")))
                .andExpect(content().string(not(containsString("/offline/applications"))));
        browser.perform(get("/offline/entries.xlsx").with(SignedIn.as(LIAISON)))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString(
                                                URLEncoder.encode(
                                                        "竞赛项目填报模板-黄浦区城管执法局-2024年度.xlsx",
                                                        StandardCharsets.UTF_8))));
        try (var book = book("entries")) {
            var head = new ArrayList<String>();
            book.getSheetAt(0).getRow(0).forEach(it -> head.add(it.getStringCellValue()));
            assertThat(head)
                    .containsExactly(
                            "赛道", "项目名称", "责任部门", "责任人", "责任人职务", "参与人员", "竞赛目标", "主要措施", "计划节点",
                            "预期成效", "联系人", "电话");
            assertThat(book.getSheetAt(0).getDataValidations()).hasSize(1);
            assertThat(book.getSheet("选项").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("法治建设");
            assertThat(book.getSheet("选项").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("数字化转型");
            assertThat(book.getSheet("填写说明"))
                    .extracting(it -> it.getCell(0).getStringCellValue())
                    .contains("必填：赛道、项目名称、责任部门、责任人、责任人职务、参与人员、竞赛目标、主要措施、计划节点、预期成效、联系人、电话。")
                    .anyMatch(it -> it.startsWith("最多字数：项目名称 100、责任部门 60、"));
        }
    }

    @Test
    void aFilledTableIsSubmittedAsIfOnTheScreen() throws Exception {
        planned();
        upload(
                        "entries",
                        entries(row("数字化转型", "街面智能感知"), row("法治建设", "=案卷<b>"), row("数字化转型", "其二")))
                .andExpect(flash().attribute("done", "已提交 3 个竞赛项目，可在“我办过的”中查看。全部项目填完后，自动送分管领导审签。"));
        assertThat(
                        stage.records()
                                .sql(
                                        "select concat_ws(' ', key, name, owner_post) from project_entry order by key")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "cg-2024/T02/huangpu/1 =案卷<b> 科长",
                        "cg-2024/T03/huangpu/1 街面智能感知 科长",
                        "cg-2024/T03/huangpu/2 其二 科长");
        assertThat(
                        stage.records()
                                .sql(
                                        "select name from project_participant where entry = 'cg-2024/T03/huangpu/1' order by position")
                                .query(String.class)
                                .list())
                .containsExactly("张敏", "李强");
        assertThat(stage.tasks(UNIT, "fillProjectEntry")).isEmpty();
        assertThat(stage.tasks(UNIT, "signRegistration")).hasSize(1);
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsTaken() throws Exception {
        planned();
        var bad = row("数字化转型", "街面");
        bad.set(1, "长".repeat(101));
        bad.set(11, "12");
        var people = row("法治建设", "案卷");
        people.set(5, "");
        faulty(entries(bad, people), "B2：“项目名称”最多100字，现有101字。", "L2：“电话”的格式不对", "F3：请填写“参与人员”。");
        nothingWasTaken();
    }

    @Test
    void whatARuleRefusesIsToldForEachRow() throws Exception {
        planned();
        var one = row("数字化转型", "街面");
        one.set(5, "张敏、主办");
        var other = row("法治建设", "案卷");
        other.set(5, "李强、队员、科级以下、也许");
        faulty(
                entries(one, row("数字化转型", "好的"), other),
                "F2：参与人员有误：第1行应有 4 项",
                "F4：参与人员有误：第1行的“是否一线”请写“是”或“否”");
        nothingWasTaken();
    }

    @Test
    void theFormsOwnRulesAndThoseOfThePeopleAreToldTogether() throws Exception {
        planned();
        var one = row("数字化转型", "街面");
        one.set(11, "12");
        var other = row("法治建设", "案卷");
        other.set(5, "李强、队员、、也许");
        faulty(entries(one, other), "L2：“电话”的格式不对", "F3：参与人员有误：第1行缺少职级；第1行的“是否一线”请写“是”或“否”。");
        nothingWasTaken();
    }

    @Test
    void aProjectThatThePlanDoesNotHaveIsRefused() throws Exception {
        planned();
        faulty(entries(row("法治建设", "一"), row("法治建设", "二")), "A3：“法治建设”待填报的项目没有这么多");
        faulty(entries(row("专项执法", "一")), "A2：“专项执法”待填报的项目没有这么多");
        var bad = row("专项", "一");
        bad.set(11, "12");
        faulty(
                entries(bad, row("", "二")),
                "A2：“赛道”中没有“专项”，请从下拉列表中选择。",
                "A3：请从下拉列表中选择“赛道”。",
                "L2：“电话”的格式不对");
        nothingWasTaken();
    }

    @Test
    void mergedCellsAndWrongHeadersGetAClearMessage() throws Exception {
        planned();
        try (var book = book("entries")) {
            fill(book.getSheetAt(0), 1, row("法治建设", "一"));
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            faulty(bytes(book), "B2:B3：是合并的单元格。请取消合并，在每一格里分别填写。");
        }
        try (var book = book("entries")) {
            book.getSheetAt(0).getRow(0).createCell(2).setCellValue("部门");
            fill(book.getSheetAt(0), 1, row("法治建设", "一"));
            faulty(bytes(book), "C1：表头应为“责任部门”，现为“部门”。请使用模板，不要改动表头。");
        }
        try (var book = book("entries")) {
            fill(book.getSheetAt(0), 1, row("法治建设", "一"));
            book.getSheetAt(0).getRow(1).createCell(1).setCellFormula("1+1");
            faulty(bytes(book), "B2：是公式。请改成具体内容（复制后选择性粘贴为“值”）。");
        }
        upload("entries", entries())
                .andExpect(flash().attribute("refusal", containsString("表中一行也没有填")));
        upload("entries", new byte[(4 << 20) + 1])
                .andExpect(flash().attribute("refusal", containsString("超过 4 MB")));
        nothingWasTaken();
    }

    @Test
    void candidatesAreAppliedForOneAfterTheOther() throws Exception {
        applying();
        try (var book = book("applications")) {
            var sheet = book.getSheetAt(0);
            fill(sheet, 1, List.of("先进集体", "数字化转型·huangpu项目1", "智能感知专班", "", "", "1", "事迹", ""));
            fill(
                    sheet,
                    2,
                    List.of("先进个人", "", "", "张敏（数字化转型·huangpu项目1）", "1985-06", "", "事迹", ""));
            upload("applications", bytes(book))
                    .andExpect(flash().attribute("done", containsString("勾选“已填的就是全部")));
        }
        assertThat(
                        stage.records()
                                .sql(
                                        "select concat_ws(' ', candidate, preference, born, status, filed_by) from award_application order by category")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "智能感知专班 1 FILED huangpu-liaison", "张敏 1 1985-06 FILED huangpu-liaison");
        assertThat(stage.tasks("cg-2024/award/unit/huangpu", "applyForAward")).hasSize(1);
    }

    @Test
    void aFaultInTheLastCandidateLeavesNone() throws Exception {
        applying();
        try (var book = book("applications")) {
            var sheet = book.getSheetAt(0);
            var team = List.of("先进集体", "数字化转型·huangpu项目1", "智能感知专班", "", "", "", "事迹", "");
            fill(sheet, 1, team);
            fill(sheet, 2, team);
            faulty("applications", bytes(book), "A3：“智能感知专班”已经在本赛道填报过先进集体");
        }
        try (var book = book("applications")) {
            fill(
                    book.getSheetAt(0),
                    1,
                    List.of("先进个人", "数字化转型·huangpu项目1", "", "", "85年", "0", "事迹", ""));
            faulty(
                    "applications",
                    bytes(book),
                    "B2：“赛道与项目”此时无须填写，请清空。",
                    "D2：请选择“候选个人”。",
                    "E2：“出生年月”的格式不对",
                    "F2：“推荐顺序”不能小于1。");
        }
        assertThat(
                        stage.records()
                                .sql("select count(*) from award_application")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aLiaisonAloneFillsForTheOwnUnit() throws Exception {
        planned();
        for (var group :
                new String[] {
                    "cg-unit-huangpu-head", "cg-office", "cg-track-T01", "camunda-admin"
                }) {
            browser.perform(get("/offline").with(SignedIn.as(group)))
                    .andExpect(status().isForbidden());
            browser.perform(get("/offline/entries.xlsx").with(SignedIn.as(group)))
                    .andExpect(status().isForbidden());
            browser.perform(
                            multipart("/offline/entries")
                                    .file(file(entries(row("法治建设", "一"))))
                                    .with(SignedIn.as(group))
                                    .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        browser.perform(get("/offline/applications.xlsx").with(SignedIn.as(LIAISON)))
                .andExpect(status().isNotFound());
        browser.perform(
                        multipart("/offline/entries")
                                .file(file(entries(row("法治建设", "一"))))
                                .with(SignedIn.as("cg-unit-xuhui-liaison"))
                                .with(csrf()))
                .andExpect(flash().attribute("refusal", containsString("现在没有待填报的竞赛项目")));
        nothingWasTaken();
    }

    @Test
    void afterTheClosingNothingIsTakenEitherWay() throws Exception {
        planned();
        var table = entries(row("法治建设", "一"));
        stage.at("2024-04-24");
        upload("entries", table)
                .andExpect(flash().attribute("faults", hasToString(containsString("已过截止时间"))));
        nothingWasTaken();
    }

    /** The unit's plan wants two projects of T03 and one of T02. */
    private void planned() {
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        huangpu.plans("T03:2", "T02:1");
    }

    private void applying() {
        stage.at("2024-11-10");
        new Records(stage.records()).project("T03", "huangpu", 1, "张敏", "李强");
        stage.start("award-application", "cg-2024/award/unit/huangpu", "unit", "huangpu");
    }

    private void nothingWasTaken() {
        assertThat(
                        stage.records()
                                .sql("select count(*) from project_entry where name is not null")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(stage.tasks(UNIT, "fillProjectEntry")).hasSize(3);
    }

    private static List<String> row(String track, String name) {
        return new ArrayList<>(
                List.of(
                        track,
                        name,
                        "科技科",
                        "刘志刚",
                        "科长",
                        PEOPLE,
                        "目标",
                        "措施",
                        "节点",
                        "成效",
                        "王敏",
                        "13800000000"));
    }

    @SafeVarargs
    private byte[] entries(List<String>... rows) throws Exception {
        try (var book = book("entries")) {
            for (var i = 0; i < rows.length; i++) {
                fill(book.getSheetAt(0), i + 1, rows[i]);
            }
            return bytes(book);
        }
    }

    private XSSFWorkbook book(String form) throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(
                        browser.perform(
                                        get("/offline/%s.xlsx".formatted(form))
                                                .with(SignedIn.as(LIAISON)))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray()));
    }

    private static void fill(XSSFSheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (var i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private void faulty(byte[] table, String... faults) throws Exception {
        faulty("entries", table, faults);
    }

    private void faulty(String form, byte[] table, String... faults) throws Exception {
        var told =
                (List<?>)
                        upload(form, table)
                                .andExpect(flash().attribute("refusal", containsString("没有导入任何内容")))
                                .andReturn()
                                .getFlashMap()
                                .get("faults");
        var said = told.stream().map(it -> ((CellFault) it).toString()).toList();
        assertThat(said).hasSameSizeAs(faults);
        for (var i = 0; i < faults.length; i++) {
            assertThat(said.get(i)).startsWith(faults[i]);
        }
    }

    private ResultActions upload(String form, byte[] table) throws Exception {
        return browser.perform(
                multipart("/offline/" + form)
                        .file(file(table))
                        .with(SignedIn.as(LIAISON))
                        .with(csrf()));
    }

    private static MockMultipartFile file(byte[] table) {
        return new MockMultipartFile("file", "填报.xlsx", null, table);
    }
}
