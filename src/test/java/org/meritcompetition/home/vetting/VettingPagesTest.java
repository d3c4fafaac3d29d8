package org.meritcompetition.home.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.Workbooks;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.RememberingHonours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 资格审核 as the office works on it in the browser. */
@EngineTest
class VettingPagesTest {

    private static final String SEASON = "cg-2024";
    private static final String HUANGPU = "黄浦区城管执法局";
    private static final String XUHUI = "徐汇区城管执法局";
    private static final List<String> HEAD =
            List.of("类别", "姓名或集体名称", "单位", "出生年月", "事由", "提供部门", "事由日期", "影响期至");
    private static final List<String> ROLL = List.of("年度", "类别", "姓名或集体名称", "单位", "出生年月", "决定文号");

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired RuntimeService runtime;
    @Autowired WebApplicationContext application;
    @Autowired KeepingVetoList list;
    @Autowired ComparingIdentities identities;
    @Autowired RememberingHonours honours;
    @Autowired AllocatingQuotas quotas;
    @Autowired Consulting consulting;
    private Records records;
    private Nominees nominees;
    private MockMvc browser;

    @BeforeEach
    void twoTeamsAreNominated() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-02");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        nominees.team("T01", "huangpu", 1);
        nominees.team("T01", "xuhui", 2);
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/veto-list",
                "/veto-list/template",
                "/identities",
                "/consultations",
                "/past-honours",
                "/past-honours/template"
            })
    void theOfficeAloneOpensIt(String page) throws Exception {
        browser.perform(get(page).with(of("cg-office"))).andExpect(status().isOk());
        for (var group :
                List.of(
                        "camunda-admin",
                        "cg-leading-group",
                        "cg-track-T01",
                        "cg-unit-xuhui-head")) {
            browser.perform(get(page).with(of(group))).andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who -> browser.perform(get(page).with(who)).andExpect(status().isForbidden()));
        browser.perform(get(page)).andExpect(redirectedUrl("http://localhost/login"));
        browser.perform(get(page + "?season=cg-2031").with(of("cg-office")))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseWrites() throws Exception {
        for (var group : List.of("camunda-admin", "cg-leading-group", "cg-unit-xuhui-liaison")) {
            for (var request :
                    List.of(
                            entry("xuhui执法科1", "xuhui", "受处分"),
                            post("/veto-list/lift")
                                    .param("key", "cg/veto-list/1")
                                    .param("reason", "x"),
                            post("/identities")
                                    .param("subject", "a")
                                    .param("other", "b")
                                    .param("same", "true")
                                    .param("reason", "x"),
                            post("/consultations/late")
                                    .param("body", "police")
                                    .param("letter", "x"))) {
                browser.perform(request.param("season", SEASON).with(csrf()).with(of(group)))
                        .andExpect(status().isForbidden());
            }
            upload("/veto-list/import", Workbooks.of("负面清单", HEAD), group)
                    .andExpect(status().isForbidden());
            upload("/past-honours/import", Workbooks.of("历年荣誉", ROLL), group)
                    .andExpect(status().isForbidden());
        }
        assertThat(list.list("cg")).isEmpty();
    }

    @Test
    void anEntryIsShownWithItsGroundsAsTextAndLiftedWithAReason() throws Exception {
        send(entry("xuhui执法科1", "xuhui", "<b>受处分</b>"))
                .andExpect(flash().attribute("done", containsString("已列入")));
        page("/veto-list")
                .andExpect(content().string(containsString("&lt;b&gt;受处分&lt;/b&gt;")))
                .andExpect(content().string(containsString("2024年6月1日 至 2025年5月31日")))
                .andExpect(content().string(not(containsString("<b>受处分"))));
        var key = list.list("cg").get(0).key();
        send(post("/veto-list/lift").param("key", key).param("reason", " "))
                .andExpect(flash().attribute("refusal", containsString("须写明理由")));
        send(post("/veto-list/lift").param("key", key).param("reason", "处分已撤销"))
                .andExpect(flash().attributeExists("done"));
        page("/veto-list").andExpect(content().string(containsString("处分已撤销")));
    }

    @Test
    void whatIsRefusedStaysInTheFieldsAndNothingIsWritten() throws Exception {
        var refused =
                send(entry("王二", "xuhui", "受处分"))
                        .andExpect(flash().attribute("refusal", containsString("登记的参与人员中")))
                        .andReturn();
        browser.perform(get("/veto-list").flashAttrs(refused.getFlashMap()).with(of("cg-office")))
                .andExpect(content().string(containsString("value=\"王二\"")));
        send(entry("xuhui张三", "xuhui", "长".repeat(501)))
                .andExpect(flash().attribute("refusal", containsString("最多 500 字")));
        send(entry("xuhui张三", "xuhui", "受处分").param("until", "2024-05-01"))
                .andExpect(flash().attribute("refusal", containsString("影响期早于")));
        assertThat(list.list("cg")).isEmpty();
    }

    @Test
    void aTableIsTakenOverAsAWhole() throws Exception {
        send(
                        "/veto-list/import",
                        Workbooks.of(
                                "负面清单",
                                HEAD,
                                List.of("集体", "xuhui执法科1", XUHUI, "", "受处分", "纪委", "2024年6月1日", ""),
                                List.of(
                                        "个人",
                                        "xuhui张三",
                                        HUANGPU,
                                        "1985.6",
                                        "被信访举报属实",
                                        "信访部门",
                                        "2024-07-01",
                                        "2026-07-01")))
                .andExpect(flash().attribute("done", containsString("已导入 2 条")));
        assertThat(list.list("cg"))
                .extracting(it -> it.who().name() + " " + it.who().born() + " " + it.until())
                .containsExactly("xuhui张三 1985-06 2026-07-01", "xuhui执法科1 null null");
        assertThat(
                        records.column(
                                String.class,
                                "select verdict from award_application_screening s join award_application a"
                                        + " on a.key = s.application where rule = 'E4' and a.unit = 'xuhui'"))
                .containsExactly("REFUSED");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyFaultOfATableIsNamedByItsCellAndNothingIsWritten() throws Exception {
        var answer =
                send(
                                "/veto-list/import",
                                Workbooks.of(
                                        "负面清单",
                                        HEAD,
                                        List.of(
                                                "集体",
                                                "xuhui执法科1",
                                                XUHUI,
                                                "",
                                                "受处分",
                                                "纪委",
                                                "2024-06-01",
                                                ""),
                                        List.of(
                                                "集体",
                                                "xuhui执法科1",
                                                XUHUI,
                                                "",
                                                "受处分",
                                                "纪委",
                                                "2024-06-01",
                                                ""),
                                        List.of(
                                                "个人",
                                                "王二",
                                                XUHUI,
                                                "",
                                                "受处分",
                                                "纪委",
                                                "2024-06-01",
                                                ""),
                                        List.of(
                                                "个人",
                                                "xuhui张三",
                                                XUHUI,
                                                "八五年",
                                                "受处分",
                                                "纪委",
                                                "2025-06-01",
                                                ""),
                                        List.of("集体", "", "某区", "", "受处分", "", "六月", "")))
                        .andExpect(flash().attribute("refusal", containsString("8 处错误")))
                        .andReturn();
        assertThat((List<CellFault>) answer.getFlashMap().get("faults"))
                .extracting(CellFault::place)
                .containsExactlyInAnyOrder("B3", "B4", "D5", "G5", "B6", "C6", "F6", "G6");
        browser.perform(get("/veto-list").flashAttrs(answer.getFlashMap()).with(of("cg-office")))
                .andExpect(content().string(containsString("<td>G5</td>")))
                .andExpect(content().string(containsString("事由日期在今天之后")));
        var missing =
                send(
                                "/veto-list/import",
                                Workbooks.of(
                                        "负面清单",
                                        HEAD,
                                        List.of("集体", "", "某区", "", "受处分", "", "2024-06-01", "")))
                        .andReturn();
        assertThat((List<CellFault>) missing.getFlashMap().get("faults"))
                .extracting(CellFault::place)
                .containsExactly("B2", "C2", "F2");
        send("/veto-list/import", Workbooks.of("负面清单", HEAD))
                .andExpect(flash().attribute("refusal", containsString("没有填写内容")));
        assertThat(list.list("cg")).isEmpty();
    }

    @Test
    void aPersonDecidesWhoIsWhoWithAReason() throws Exception {
        records.project("T02", "xuhui", 1, "王五");
        records.jdbc()
                .sql("update project_entry set department = 'xuhui执法科队1' where key = ?")
                .param("cg-2024/T02/xuhui/1")
                .update();
        send(entry("xuhui执法科队1", "xuhui", "受处分").param("category", "COLLECTIVE"));
        page("/identities")
                .andExpect(content().string(containsString("待核对 <strong>1</strong> 项")))
                .andExpect(content().string(containsString("xuhui执法科队1")));
        var question = identities.list(SEASON).get(0);
        send(decision(question.subject(), question.other(), null, "看过"))
                .andExpect(flash().attribute("refusal", containsString("请选择")));
        send(decision(question.subject(), question.other(), "false", " "))
                .andExpect(flash().attribute("refusal", containsString("请写明")));
        send(decision(question.subject(), question.other(), "false", "两个科室"))
                .andExpect(flash().attributeExists("done"));
        send(decision(question.subject(), question.other(), "true", "再看"))
                .andExpect(flash().attribute("refusal", containsString("已经核对过")));
        page("/identities")
                .andExpect(content().string(containsString("现在没有待核对的身份")))
                .andExpect(content().string(containsString("两个科室")));
        assertThat(stage.decided(question.subject())).anyMatch(it -> it.startsWith("核对身份"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOldRollIsImportedOrRefusedByItsCells() throws Exception {
        send(
                        "/past-honours/import",
                        Workbooks.of(
                                "历年荣誉",
                                ROLL,
                                List.of("2023", "先进集体", "xuhui执法科1", XUHUI, "", "沪城管竞〔2023〕9号")))
                .andExpect(flash().attribute("done", containsString("已导入 1 项")));
        page("/past-honours")
                .andExpect(content().string(containsString("沪城管竞〔2023〕9号")))
                .andExpect(content().string(containsString(XUHUI)));
        var faulty =
                send(
                                "/past-honours/import",
                                Workbooks.of(
                                        "历年荣誉",
                                        ROLL,
                                        List.of("2023", "先进集体", "xuhui执法科1", XUHUI, "", ""),
                                        List.of("2024", "先进个人", "张三", XUHUI, "", ""),
                                        List.of("二三年", "先进集体", "法制科", XUHUI, "1985-06", "")))
                        .andReturn();
        assertThat((List<CellFault>) faulty.getFlashMap().get("faults"))
                .extracting(CellFault::place)
                .containsExactly("A2", "A3", "E4", "A4");
        assertThat(honours.list("cg")).hasSize(1);
    }

    @Test
    void aLateLetterIsPutOnRecord() throws Exception {
        page("/consultations").andExpect(content().string(containsString("还没有发起征求意见")));
        quotas.calculate(SEASON);
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey("cg-2024/award")
                .setVariables(Map.of("season", SEASON, "division", "cg"))
                .startBeforeActivity("consultations#multiInstanceBody")
                .execute();
        stage.settle();
        stage.fires("cg-2024/veto/discipline", "replyToConsultationClosed");
        page("/consultations")
                .andExpect(content().string(containsString("未回复")))
                .andExpect(content().string(containsString("补记纪检监察机关的来函")));
        var nominee = consulting.of(SEASON).get(0).nominees().get(0);
        send(late().param("letter", " "))
                .andExpect(flash().attribute("refusal", containsString("来函文号")));
        send(late().param("letter", "沪纪函〔2024〕7号").param("objected", nominee.nominee()))
                .andExpect(flash().attribute("refusal", containsString("写明事由")));
        send(late().param("letter", "沪纪函〔2024〕7号").param("objected", "somebody"))
                .andExpect(flash().attribute("refusal", containsString("不在征求意见名单中")));
        var other = consulting.of(SEASON).get(0).nominees().get(1);
        send(late().param("letter", "沪纪函〔2024〕7号")
                        .param("unsettled", other.nominee())
                        .param("objected", nominee.nominee())
                        .param("grounds", nominee.candidate() + "：<i>正在立案</i>"))
                .andExpect(flash().attributeExists("done"));
        page("/consultations")
                .andExpect(content().string(containsString("逾期来函回复")))
                .andExpect(content().string(containsString("&lt;i&gt;正在立案&lt;/i&gt;")))
                .andExpect(content().string(containsString("补记纪检监察机关的来函")));
        send(late().param("letter", "沪纪函〔2024〕9号").param("objected", nominee.nominee()))
                .andExpect(flash().attribute("refusal", containsString("不在征求意见名单中")));
        send(late().param("letter", "沪纪函〔2024〕9号")).andExpect(flash().attributeExists("done"));
        page("/consultations").andExpect(content().string(not(containsString("补记纪检监察机关的来函"))));
    }

    private static MockHttpServletRequestBuilder late() {
        return post("/consultations/late").param("body", "discipline");
    }

    private static MockHttpServletRequestBuilder decision(
            String subject, String other, String same, String reason) {
        var request =
                post("/identities")
                        .param("subject", subject)
                        .param("other", other)
                        .param("reason", reason);
        return same == null ? request : request.param("same", same);
    }

    private static MockHttpServletRequestBuilder entry(String name, String unit, String grounds) {
        return post("/veto-list/entries")
                .param("category", name.contains("执法科") ? "COLLECTIVE" : "INDIVIDUAL")
                .param("name", name)
                .param("unit", unit)
                .param("grounds", grounds)
                .param("body", "纪检监察机关")
                .param("from", "2024-06-01");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.param("season", SEASON).with(csrf()).with(of("cg-office")));
    }

    private ResultActions send(String address, byte[] workbook) throws Exception {
        return upload(address, workbook, "cg-office");
    }

    private ResultActions upload(String address, byte[] workbook, String group) throws Exception {
        return browser.perform(
                multipart(address)
                        .file(new MockMultipartFile("file", "table.xlsx", null, workbook))
                        .param("season", SEASON)
                        .with(csrf())
                        .with(of(group)));
    }

    private ResultActions page(String address) throws Exception {
        return browser.perform(get(address).with(of("cg-office"))).andExpect(status().isOk());
    }

    private static UserRequestPostProcessor of(String group) {
        return SignedIn.as(group);
    }
}
