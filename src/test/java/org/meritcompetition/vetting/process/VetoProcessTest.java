package org.meritcompetition.vetting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.beans.factory.annotation.Autowired;

/** 负面清单: entered, lifted, and felt at every step from nomination to approval. */
@EngineTest
class VetoProcessTest {

    private static final String SEASON = "cg-2024";
    private static final String AWARD = "cg-2024/award";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired KeepingVetoList list;
    @Autowired ComparingIdentities identities;
    private Records records;
    private Nominees nominees;
    private String xuhui;
    private String jingan;

    @BeforeEach
    void threeTeamsAndAFourthAreNominated() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-18");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        var huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        var changning = nominees.team("T01", "changning", 3);
        jingan = nominees.team("T01", "jingan", 4);
        List.of(huangpu, xuhui, changning, jingan).forEach(nominees::passedDossier);
    }

    @Test
    void aVetoBetweenNominationAndQuotasLeavesNoSeat() {
        enter(team("xuhui执法科1", "xuhui"));
        quotas.calculate(SEASON);
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 FORMAL 1", "changning执法科1 FORMAL 2", "jingan执法科1 FORMAL 3");
        assertThat(finding(xuhui, "E4"))
                .isEqualTo("REFUSED xuhui执法科1列入负面清单，一票否决：受处分（纪检监察机关提供，2024年6月1日起，影响期至2025年5月31日）。");
    }

    @Test
    void whereAllNomineesOfATrackAreVetoedItsSeatsStayEmptyAndTheOthersGoOn() {
        var other = nominees.team("T02", "putuo", 1);
        nominees.passedDossier(other);
        list.enter(
                SEASON,
                List.of("huangpu", "xuhui", "changning", "jingan").stream()
                        .map(
                                unit ->
                                        new VetoDraft(
                                                team(unit + "执法科1", unit),
                                                "受处分",
                                                "纪检监察机关",
                                                DAY,
                                                null))
                        .toList(),
                "office");
        quotas.calculate(SEASON);
        assertThat(nominees.seats()).containsExactly("putuo执法科1 FORMAL 1");
        approval();
        decide();
        assertThat(outcomes()).containsExactly("putuo执法科1 APPROVED");
    }

    @Test
    void aVetoBetweenQuotasAndApprovalIsFoundAtTheGateAndTheSpareSucceeds() {
        quotas.calculate(SEASON);
        enter(team("xuhui执法科1", "xuhui"));
        approval();
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 FORMAL 1",
                        "xuhui执法科1 REMOVED",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 FORMAL 2");
    }

    @Test
    void aVetoThatComesWhileTheListLiesWithTheLeadingGroupIsNoApproval() {
        quotas.calculate(SEASON);
        approval();
        enter(team("xuhui执法科1", "xuhui"));
        assertThat(
                        stage.opens("leader", stage.task(AWARD, "approveCommendations"))
                                .get("list")
                                .toString())
                .contains("受处分");
        decide();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 APPROVED", "xuhui执法科1 REFUSED");
    }

    @Test
    void aVetoThatIsLiftedInTimeIsNone() {
        enter(team("xuhui执法科1", "xuhui"));
        var key = list.list("cg").get(0).key();
        refused(() -> list.lift(SEASON, key, null, "office"), "须写明理由");
        list.lift(SEASON, key, "处分已撤销", "office");
        refused(() -> list.lift(SEASON, key, "再撤", "office"), "已经撤销");
        quotas.calculate(SEASON);
        assertThat(nominees.seats()).hasSize(4);
        assertThat(list.list("cg").get(0).liftReason()).isEqualTo("处分已撤销");
    }

    @Test
    void whereItIsOpenWhomAnEntryMeansTheNomineeCanOnlyBeDeferred() {
        records.project("T02", "xuhui", 1, "王五");
        records.jdbc()
                .sql("update project_entry set department = 'xuhui执法科队1' where key = ?")
                .param("cg-2024/T02/xuhui/1")
                .update();
        enter(team("xuhui执法科队1", "xuhui"));
        quotas.calculate(SEASON);
        approval();
        decide();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 APPROVED", "xuhui执法科1 DEFERRED");
    }

    @Test
    void nobodyIsDeferredForAnEntryThatWasLifted() {
        records.project("T02", "xuhui", 1, "王五");
        records.jdbc()
                .sql("update project_entry set department = 'xuhui执法科队1' where key = ?")
                .param("cg-2024/T02/xuhui/1")
                .update();
        enter(team("xuhui执法科队1", "xuhui"));
        list.lift(SEASON, list.list("cg").get(0).key(), "处分已撤销", "office");
        quotas.calculate(SEASON);
        approval();
        decide();
        assertThat(outcomes()).contains("xuhui执法科1 APPROVED");
    }

    @Test
    void aPersonOfTheOfficeDecidesWhomAnEntryMeans() {
        records.project("T02", "xuhui", 1, "王五");
        records.jdbc()
                .sql("update project_entry set department = 'xuhui执法科队1' where key = ?")
                .param("cg-2024/T02/xuhui/1")
                .update();
        enter(team("xuhui执法科队1", "xuhui"));
        var question = identities.list(SEASON).get(0);
        assertThat(question.isOpen()).isTrue();
        assertThat(finding(xuhui, "E4")).startsWith("FLAGGED ");
        refused(
                () -> identities.decide(SEASON, xuhui, question.other(), true, null, "office"),
                "请写明");
        identities.decide(SEASON, xuhui, question.other(), true, "查档案为同一集体", "office");
        assertThat(finding(xuhui, "E4")).startsWith("REFUSED ");
        refused(
                () -> identities.decide(SEASON, xuhui, question.other(), false, "再看", "office"),
                "已经核对过");
        assertThat(identities.openVetoes(SEASON)).isEmpty();
    }

    @Test
    void anEntryForSomebodyUnknownOrWithoutGroundsIsRefusedAndNothingIsWritten() {
        refused(() -> enter(team("法制科", "xuhui")), "“法制科”不在徐汇区城管执法局登记的责任部门中");
        refused(() -> enter(person("王二", "xuhui", null)), "登记的参与人员中");
        refused(() -> enter(person("xuhui张三", "huangpu", null)), "徐汇区城管执法局有同名的，确系调动的请填写出生年月");
        refused(() -> enter(person("xuhui张三", "nowhere", null)), "没有代码为“nowhere”的参赛单位");
        var who = person("xuhui张三", "xuhui", null);
        refused(() -> enter(new VetoDraft(who, null, "纪委", DAY, null)), "事由");
        refused(() -> enter(new VetoDraft(who, "受处分", null, DAY, null)), "哪个部门提供");
        refused(() -> enter(new VetoDraft(who, "受处分", "纪委", null, null)), "日期");
        refused(() -> enter(new VetoDraft(who, "受处分", "纪委", DAY.plusYears(1), null)), "在今天之后");
        refused(() -> enter(new VetoDraft(who, "受处分", "纪委", DAY, DAY.minusDays(1))), "影响期早于");
        refused(() -> enter(person("xuhui张三", "xuhui", "1985-13")), "出生年月请写成");
        assertThat(list.list("cg")).isEmpty();
        enter(person("xuhui张三", "huangpu", "1985-06"));
        refused(() -> enter(person("xuhui张三", "huangpu", "1985-06")), "请勿重复列入");
        assertThat(list.list("cg")).hasSize(1);
    }

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static Identity team(String name, String unit) {
        return new Identity(AwardCategory.COLLECTIVE, name, unit, null);
    }

    private static Identity person(String name, String unit, String born) {
        return new Identity(AwardCategory.INDIVIDUAL, name, unit, born);
    }

    private void enter(Identity who) {
        enter(new VetoDraft(who, "受处分", "纪检监察机关", DAY, null));
    }

    private void enter(VetoDraft draft) {
        list.enter(SEASON, List.of(draft), "office");
    }

    private static void refused(Runnable work, String sentence) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private void approval() {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(AWARD)
                .setVariables(Map.of("season", SEASON, "division", "cg"))
                .startBeforeActivity("approval")
                .execute();
        stage.leadingGroupAgrees();
    }

    private void decide() {
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                Map.of("meetingDate", "2024-12-18", "minutes", "纪要〔2024〕5号", "present", "组长"));
        stage.settle();
    }

    private String finding(String candidate, String rule) {
        return records.column(
                        String.class,
                        "select concat(verdict, ' ', sentence) from award_application_screening"
                                + " where application = ? and rule = ?",
                        candidate,
                        rule)
                .get(0);
    }

    private List<String> outcomes() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', outcome) from commendation_approval_item order by candidate");
    }
}
