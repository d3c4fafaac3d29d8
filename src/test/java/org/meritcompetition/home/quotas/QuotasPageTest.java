package org.meritcompetition.home.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.SeatMatching;
import org.meritcompetition.evaluation.quota.cli.QuotaFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Everybody who may know can see why a seat is where it is; nobody else sees anything. */
@EngineTest
class QuotasPageTest {

    private static final String KEY = "cg-2024/award";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    private MockMvc browser;
    private Records records;
    private String jingan;

    @BeforeEach
    void fourTeamsAreNominatedForThreeSeats() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-27");
        records = new Records(stage.records());
        var nominees = new Nominees(records);
        nominees.team("T01", "huangpu", 1);
        nominees.team("T01", "xuhui", 2);
        nominees.team("T01", "changning", 3);
        jingan = nominees.team("T01", "jingan", 4);
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void beforeTheCalculationThePageSaysSo() throws Exception {
        see("cg-office", "/quotas/cg-2024", "名额还没有测算");
    }

    @Test
    void everySeatAndEveryoneWithoutOneHasItsSentence() throws Exception {
        calculate();
        for (var reader : new String[] {"cg-office", "cg-leading-group"}) {
            see(reader, "/quotas/cg-2024", "huangpu执法科1", "本赛道名次第1，本单位推荐次序第1");
            see(reader, "/quotas/cg-2024", "深化体制改革赛道的3席由名次在前的", "没有可以入选的提名人选，空缺");
            see(reader, "/quotas/cg-2024/explain?nominee=" + jingan, "备选：深化体制改革赛道的3席由名次在前的");
        }
        browser.perform(get("/quotas/cg-2024/explain?nominee=nobody").with(of("cg-office")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoeverChangesTheCalculationIsNamed() throws Exception {
        calculate();
        stage.submits(
                "office",
                stage.task(KEY, "balanceQuotas"),
                Map.of("decision", "ADJUSTED", "skipped", List.of(jingan), "reason", "统筹"));
        stage.settle();
        see("cg-office", "/quotas/cg-2024", "<span>竞赛办</span> 提出");
    }

    @Test
    void aUnitSeesItsOwnNomineesAloneAndOnlyAfterTheLock() throws Exception {
        calculate();
        var unit = "cg-unit-jingan-head";
        see(unit, "/quotas/cg-2024", "锁定后可以查看");
        hidden(unit, "/quotas/cg-2024", "jingan执法科1");
        stage.submits("office", stage.task(KEY, "balanceQuotas"), "decision", "AS_CALCULATED");
        stage.settle();
        see(unit, "/quotas/cg-2024", "jingan执法科1", "深化体制改革赛道的3席由名次在前的");
        see(unit, "/quotas/cg-2024/explain?nominee=" + jingan, "备选：");
        hidden(unit, "/quotas/cg-2024", "changning执法科1</a>");
        hidden(unit, "/quotas/cg-2024", "全部步骤");
        browser.perform(
                        get("/quotas/cg-2024/explain?nominee=cg-2024/award/T01/xuhui/C1")
                                .with(of(unit)))
                .andExpect(status().isNotFound());
        var data = json(unit);
        assertThat(data.has("inputs")).isFalse();
        assertThat(data.toString()).doesNotContain("award/T01/changning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/quotas",
                "/quotas/cg-2024",
                "/quotas/cg-2024/explain?nominee=cg-2024/award/T01/huangpu/C1",
                "/quotas/cg-2024/sheet.xlsx",
                "/quotas/cg-2024/sheet.json",
                "/quotas/trials",
                "/quotas/cg-2024/trials"
            })
    void nobodyElseReadsIt(String page) throws Exception {
        calculate();
        for (var group : new String[] {"cg-track-T01", "camunda-admin"}) {
            browser.perform(get(page).with(of(group))).andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who -> browser.perform(get(page).with(who)).andExpect(status().isForbidden()));
        browser.perform(get(page)).andExpect(redirectedUrl("http://localhost/login"));
    }

    @Test
    void thePagesAreOfferedToThoseWhomTheyLetIn() throws Exception {
        see("cg-office", "/", "href=\"/quotas\"", "href=\"/quotas/trials\"");
        see("cg-leading-group", "/", "href=\"/quotas\"");
        see("cg-unit-huangpu-liaison", "/", "href=\"/quotas\"");
        hidden("cg-leading-group", "/", "/quotas/trials");
        hidden("cg-track-T01", "/", "/quotas");
        browser.perform(get("/quotas").with(of("cg-office")))
                .andExpect(redirectedUrl("/quotas/cg-2024"));
        browser.perform(get("/quotas/trials").with(of("cg-office")))
                .andExpect(redirectedUrl("/quotas/cg-2024/trials"));
    }

    @Test
    void theWorkbookHoldsTheSameSentencesAndNoFormula() throws Exception {
        records.jdbc()
                .sql("update award_application set candidate = '=1+1' where key = ?")
                .param(jingan)
                .update();
        calculate();
        var file =
                browser.perform(get("/quotas/cg-2024/sheet.xlsx").with(of("cg-office")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "说明",
                            "先进集体名额",
                            "先进集体席位",
                            "先进集体未获名额",
                            "先进个人名额",
                            "先进个人席位",
                            "先进个人未获名额",
                            "步骤");
            assertThat(book.getSheet("先进集体席位").getLastRowNum()).isEqualTo(30);
            var left = book.getSheet("先进集体未获名额").getRow(1);
            assertThat(left.getCell(3).getStringCellValue()).isEqualTo("=1+1");
            assertThat(left.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(left.getCell(5).getStringCellValue()).startsWith("深化体制改革赛道的3席由名次在前的");
        }
    }

    @Test
    void whoeverTakesTheDataHomeComputesTheSamePlanAgain() throws Exception {
        calculate();
        var data = json("cg-office");
        var stage2 = data.get("inputs").get(0).get("stage2").toString();
        var input =
                (MatchingInput)
                        QuotaFile.read(
                                new ByteArrayInputStream(stage2.getBytes(StandardCharsets.UTF_8)));
        var result = SeatMatching.match(input);
        assertThat(result.hash())
                .isEqualTo(data.at("/proof/categories/0/matchingHash").asText())
                .hasSize(64);
        assertThat(result.selected().get("T01")).hasSize(3);
    }

    @Test
    void theOfficeTriesOtherRulesAndThePlanStaysAsItIs() throws Exception {
        calculate();
        var before = records.rows("select * from quota_seat order by nominee");
        attempt("title", "四席试算", "method", "SAINTE_LAGUE", "unitCap", "3", "weights", "T01 4\n街面 1")
                .andExpect(flash().attribute("refusal", "没有“街面”这条赛道，请写赛道名称。"));
        attempt(
                        "title",
                        "四席试算",
                        "method",
                        "SAINTE_LAGUE",
                        "unitCap",
                        "3",
                        "weights",
                        "T01 4\nT02 2")
                .andExpect(redirectedUrl("/quotas/cg-2024/trials?category=COLLECTIVE"))
                .andExpect(flash().attribute("done", "已试算“四席试算”，现行方案没有变化。"));
        see("cg-office", "/quotas/cg-2024/trials", "四席试算", "入选 jingan执法科1");
        assertThat(records.rows("select * from quota_seat order by nominee")).isEqualTo(before);
        assertThat(records.row("select * from quota_trial"))
                .containsEntry("title", "四席试算")
                .containsEntry("tried_by", "office");
    }

    @Test
    void whatCannotWorkTogetherIsRefusedWithTheReasonAndNothingIsKept() throws Exception {
        attempt("title", " ", "method", "FIXED", "unitCap", "3")
                .andExpect(flash().attribute("refusal", "请给试算方案起个名字（至多100字），便于比较。"));
        attempt("title", "试", "method", "FIXED", "unitCap", "三")
                .andExpect(flash().attribute("refusal", "“单位上限”请填0至99999的整数。"));
        attempt("title", "试", "method", "SAINTE_LAGUE", "unitCap", "1", "weights", "T01 1")
                .andExpect(flash().attribute("refusal", "20个单位的限额合计20席，少于名额30席，限额须上调"));
        attempt("title", "试", "method", "SAINTE_LAGUE", "unitCap", "3", "min", "4")
                .andExpect(
                        flash().attribute("refusal", containsString("各赛道下限合计40席，多于可分配的30席，下限须让步")));
        assertThat(records.rows("select * from quota_trial")).isEmpty();
    }

    @Test
    void nobodyButTheOfficeTries() throws Exception {
        for (var group :
                new String[] {"cg-leading-group", "cg-unit-huangpu-head", "camunda-admin"}) {
            browser.perform(
                            post("/quotas/cg-2024/trials")
                                    .with(csrf())
                                    .with(of(group))
                                    .param("category", "COLLECTIVE"))
                    .andExpect(status().isForbidden());
        }
        assertThat(records.rows("select * from quota_trial")).isEmpty();
    }

    private ResultActions attempt(String... fields) throws Exception {
        var request =
                post("/quotas/cg-2024/trials")
                        .with(csrf())
                        .with(of("cg-office"))
                        .param("category", "COLLECTIVE")
                        .param("base", "0")
                        .param("reserve", "0");
        var given = new HashMap<>(Map.of("min", "0", "max", ""));
        for (var i = 0; i < fields.length; i += 2) {
            given.put(fields[i], fields[i + 1]);
        }
        given.forEach(request::param);
        return browser.perform(request);
    }

    private void calculate() {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(KEY)
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("quotas")
                .execute();
    }

    private JsonNode json(String group) throws Exception {
        return new ObjectMapper()
                .readTree(
                        browser.perform(get("/quotas/cg-2024/sheet.json").with(of(group)))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray());
    }

    private void see(String group, String page, String... parts) throws Exception {
        for (var part : parts) {
            browser.perform(get(page).with(of(group)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(part)));
        }
    }

    private void hidden(String group, String page, String part) throws Exception {
        browser.perform(get(page).with(of(group)))
                .andExpect(content().string(not(containsString(part))));
    }

    private static UserRequestPostProcessor of(String group) {
        return SignedIn.as(group);
    }
}
