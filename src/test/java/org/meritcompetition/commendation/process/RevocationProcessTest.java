package org.meritcompetition.commendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.process.HonouredTeams;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.PastHonour;
import org.meritcompetition.vetting.RememberingHonours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * 撤销: the office proposes, the leading group decides; what is revoked stays on the roll as such.
 */
@EngineTest
class RevocationProcessTest {

    private static final String KEY = "cg-2024/revocation/1";
    private static final String HUANGPU = "cg-2024/award/T01/huangpu/C1";
    private static final String XUHUI = "cg-2024/award/T01/xuhui/C1";

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired Seasons seasons;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    @Autowired HonourRolls rolls;
    @Autowired DecisionRecord record;
    @Autowired RememberingHonours honours;
    @Autowired DeclaringTies ties;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void threeTeamsAreHonoured() {
        HonouredTeams.honoured(stage, seasons, quotas, runtime);
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theLeadingGroupRevokesAndTheRollSaysWhyAndTheSeatIsLost() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条")
                .andExpect(flash().attribute("done", containsString("报领导小组审定")));
        assertThat(stage.opens("leader", stage.task(KEY, "decideRevocation")))
                .containsEntry("candidate", "huangpu执法科1")
                .containsEntry("proposalReason", "事迹不实")
                .containsEntry("article", "评选办法第十二条");
        decide("REVOKED", "documentNumber", "沪城管竞〔2024〕11号", "decidedOn", stage.today());
        assertThat(stage.endOf("revocation", KEY)).isEqualTo("commendationRevoked");
        assertThat(honours.list("cg"))
                .filteredOn(PastHonour::isRevoked)
                .extracting(it -> it.who().name())
                .containsExactly("huangpu执法科1");
        var roll = rolls.of("cg-2024").orElseThrow();
        assertThat(roll.list())
                .extracting(Honouree::candidate)
                .containsExactly(
                        "xuhui执法科1", "changning执法科1", "jingan督察组", "jingan法制科", "jingan勤务站");
        assertThat(roll.revoked())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.honouree().candidate()).isEqualTo("huangpu执法科1");
                            assertThat(it.why().number()).isEqualTo("沪城管竞〔2024〕11号");
                            assertThat(it.why().article()).isEqualTo("评选办法第十二条");
                        });
        assertThat(seats()).contains("huangpu执法科1 FORMAL").contains("putuo执法科1 SPARE");
        page("/honour-roll/cg-2024", "cg-unit-xuhui-head")
                .andExpect(content().string(containsString("已撤销")))
                .andExpect(content().string(containsString("事迹不实（评选办法第十二条）")));
        assertThat(stage.decided(HUANGPU))
                .endsWith("提请撤销表彰 office", "同意撤销表彰 沪城管竞〔2024〕11号 leader", "撤销表彰，名额不再递补 规则（自动办理）");
        propose(of("cg-office"), "再次", "同上")
                .andExpect(flash().attribute("refusal", containsString("已经撤销")));
    }

    @Test
    void theTaskSaysWhoseHonourOfWhichYearIsAtStake() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        assertThat(stage.task(KEY, "decideRevocation").getName())
                .isEqualTo("撤销审定 · huangpu执法科1 · 2024年度");
    }

    @Test
    void theLeadingGroupMayKeepItWithAReason() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        Assertions.assertThatThrownBy(() -> decide("KEPT"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("写明理由");
        decide("KEPT", "opinion", "经查事迹属实");
        assertThat(stage.endOf("revocation", KEY)).isEqualTo("kept");
        assertThat(rolls.of("cg-2024").orElseThrow().list()).hasSize(6);
        assertThat(stage.decided(HUANGPU)).endsWith("提请撤销表彰 office", "不同意撤销表彰 leader");
    }

    @Test
    void aSilentLeadingGroupIsUrgedAndNothingIsDecidedForIt() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        stage.untilUrged(KEY, "decideRevocation");
        assertThat(stage.openDuties(KEY + "#decideRevocation")).containsExactly("lineLeaderUrging");
        propose(of("cg-office"), "事迹不实", "评选办法第十二条")
                .andExpect(flash().attribute("refusal", containsString("待领导小组审定")));
        assertThat(rolls.of("cg-2024").orElseThrow().list()).hasSize(6);
    }

    @Test
    void whoBelongsToTheUnitOfTheHonouredOneDoesNotDecide() throws Exception {
        stage.joins("leader", "cg-unit-huangpu-head");
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        assertThat(stage.sees("leader", stage.task(KEY, "decideRevocation"))).isFalse();
        Assertions.assertThatThrownBy(() -> decide("KEPT", "opinion", "经查事迹属实"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(stage.openDuties(KEY)).containsExactly("decideRevocation");
        var decision = stage.task(KEY, "decideRevocation");
        assertThat(decision.getAssignee()).isEqualTo("leader-2");
        stage.submits("leader-2", decision, "decision", "KEPT", "opinion", "经查事迹属实");
        stage.settle();
        assertThat(stage.decided(HUANGPU)).endsWith("提请撤销表彰 office", "不同意撤销表彰 leader-2");
    }

    @Test
    void whoIsTiedToTheHonouredOneDoesNotPropose() throws Exception {
        ties.declare("cg-2024", "office", new TieDraft("huangpu", null, "原工作单位"));
        propose(of("cg-office"), "事迹不实", "评选办法第十二条")
                .andExpect(flash().attribute("refusal", containsString("请回避")));
        assertThat(stage.openDuties(KEY)).isEmpty();
    }

    @Test
    void aRevocationHasADocumentOfItsOwn() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        refused("沪城管竞〔2024〕9号", stage.today(), "已经用于表彰决定");
        refused("沪城管竞〔2024〕11号", "2024-12-30", "不能晚于今天");
        refused("沪城管竞〔2024〕11号", "2024-12-25", "不能早于表彰决定（2024年12月26日）");
        assertThat(rolls.of("cg-2024").orElseThrow().list()).hasSize(6);
    }

    @Test
    void oneDocumentMayRevokeSeveral() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        decide("REVOKED", "documentNumber", "沪城管竞〔2024〕11号", "decidedOn", stage.today());
        propose(of("cg-office"), XUHUI, "事迹不实", "评选办法第十二条");
        stage.submits(
                "leader",
                stage.task("cg-2024/revocation/2", "decideRevocation"),
                "decision",
                "REVOKED",
                "documentNumber",
                "沪城管竞〔2024〕11号",
                "decidedOn",
                stage.today());
        stage.settle();
        assertThat(rolls.of("cg-2024").orElseThrow().revoked()).hasSize(2);
    }

    @Test
    void onlyTheOfficeProposesAndNeverWithoutReasonAndArticle() throws Exception {
        for (var group : List.of("cg-leading-group", "camunda-admin", "cg-unit-xuhui-head")) {
            propose(of(group), "事迹不实", "评选办法").andExpect(status().isForbidden());
        }
        propose(of("cg-office"), " ", "评选办法")
                .andExpect(flash().attribute("refusal", containsString("撤销的理由")));
        propose(of("cg-office"), "事迹不实", " ")
                .andExpect(flash().attribute("refusal", containsString("撤销的依据")));
        assertThat(
                        stage.records()
                                .sql("select count(*) from revocation")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void theDecisionCarriesTheHeadOfTheRecordAndItIsFoundThere() throws Exception {
        var issued = rolls.of("cg-2024").orElseThrow().documents().get(0);
        var entry = record.entry("cg-2024", issued.record().number()).orElseThrow();
        assertThat(entry.hash()).isEqualTo(issued.record().hash());
        assertThat(entry.act()).isEqualTo("印发表彰决定 沪城管竞〔2024〕9号");
        page("/honour-roll/cg-2024", "cg-unit-xuhui-head")
                .andExpect(content().string(containsString(entry.hash())));
    }

    @Test
    void theOfficeSeesEveryUnitsResultsAndAUnitItsOwn() throws Exception {
        propose(of("cg-office"), "事迹不实", "评选办法第十二条");
        decide("REVOKED", "documentNumber", "沪城管竞〔2024〕11号", "decidedOn", stage.today());
        page("/results", "cg-office")
                .andExpect(content().string(containsString("xuhui执法科1")))
                .andExpect(
                        content()
                                .string(
                                        Matchers.stringContainsInOrder(
                                                "黄浦区城管执法局</option>",
                                                "徐汇区城管执法局</option>",
                                                "市局执法总队</option>")))
                .andExpect(content().string(containsString("2024年 先进集体（深化体制改革）表彰，沪城管竞〔2024〕9号")))
                .andExpect(content().string(containsString("已撤销，沪城管竞〔2024〕11号")));
        page("/results?unit=xuhui", "cg-office")
                .andExpect(content().string(Matchers.not(containsString("changning执法科1"))));
        page("/results?name=changning", "cg-office")
                .andExpect(content().string(Matchers.not(containsString("xuhui执法科1"))));
        page("/results?unit=changning", "cg-unit-xuhui-line-leader")
                .andExpect(content().string(containsString("xuhui执法科1")))
                .andExpect(content().string(Matchers.not(containsString("changning执法科1"))));
        page("/results", "cg-track-T01").andExpect(status().isForbidden());
        SignedIn.stranger(
                identity,
                "xx-unit-xuhui-head",
                who ->
                        browser.perform(get("/results").with(who))
                                .andExpect(
                                        content()
                                                .string(
                                                        Matchers.not(
                                                                containsString("xuhui执法科1")))));
    }

    private void refused(String number, String date, String reason) {
        Assertions.assertThatThrownBy(
                        () -> decide("REVOKED", "documentNumber", number, "decidedOn", date))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(reason);
    }

    private void decide(String decision, String... more) {
        var values = new HashMap<String, Object>(Map.of("decision", decision));
        for (var i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        stage.submits("leader", stage.task(KEY, "decideRevocation"), values);
        stage.settle();
    }

    private ResultActions propose(UserRequestPostProcessor who, String reason, String article)
            throws Exception {
        return propose(who, HUANGPU, reason, article);
    }

    private ResultActions propose(
            UserRequestPostProcessor who, String nominee, String reason, String article)
            throws Exception {
        return browser.perform(
                post("/honour-roll/cg-2024/revocations")
                        .with(who)
                        .with(csrf())
                        .param("nominee", nominee)
                        .param("reason", reason)
                        .param("article", article));
    }

    private ResultActions page(String path, String group) throws Exception {
        return browser.perform(get(path).with(of(group)));
    }

    private List<String> seats() {
        return stage.records()
                .sql("select concat(candidate, ' ', status) from quota_seat")
                .query(String.class)
                .list();
    }

    private static UserRequestPostProcessor of(String group) {
        return SignedIn.as(group);
    }
}
