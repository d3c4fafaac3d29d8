package org.meritcompetition.commendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.plan.CommendationKind;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 领导小组审定: every gate again, the meeting, the public notice, the decision, the honour roll. */
@EngineTest
class AwardApprovalProcessTest {

    private static final String KEY = "cg-2024/award";
    private static final String NOTICE = "cg-2024/notice/1";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired HonourRolls rolls;
    private Records records;
    private Nominees nominees;
    private String huangpu;
    private String xuhui;
    private String changning;
    private String jingan;

    @BeforeEach
    void threeTeamsHoldSeatsAndAFourthIsSpare() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-18");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        changning = nominees.team("T01", "changning", 3);
        jingan = nominees.team("T01", "jingan", 4);
        quotas.calculate("cg-2024");
        List.of(huangpu, xuhui, changning, jingan).forEach(nominees::passedDossier);
    }

    @Test
    void theListIsApprovedNoticedDecidedAndHonoured() {
        start();
        assertThat(nominees.seats()).isEqualTo(UNCHANGED);
        stage.untilUrged(KEY, "approveCommendations");
        assertThat(stage.openDuties(KEY + "#approveCommendations"))
                .containsExactly("lineLeaderUrging");
        approve(meeting());
        assertThat(noticed())
                .containsExactly("huangpu执法科1 LISTED", "xuhui执法科1 LISTED", "changning执法科1 LISTED");
        stage.fires(NOTICE, "noticePeriod");
        assertThat(noticed())
                .containsExactly(
                        "huangpu执法科1 RELEASED", "xuhui执法科1 RELEASED", "changning执法科1 RELEASED");
        assertThat(stage.endOf("public-notice", NOTICE)).isEqualTo("noticeClosed");
        assertThat(stage.opens("office", task("issueDecision"))).containsEntry("honoureeCount", 3);
        assertThat(rolls.of("cg-2024")).isEmpty();
        stage.untilUrged(KEY, "issueDecision");
        assertThat(stage.openDuties(KEY + "#issueDecision")).containsExactly("lineLeaderUrging");
        issue(document("2024-12-31"));
        assertThat(stage.endOf("award-evaluation", KEY)).isEqualTo("honoured");
        var roll = rolls.of("cg-2024").orElseThrow();
        assertThat(roll.list())
                .extracting(Honouree::candidate)
                .containsExactly("huangpu执法科1", "xuhui执法科1", "changning执法科1");
        assertThat(roll.document().number()).isEqualTo("沪城管竞〔2024〕9号");
        assertThat(roll.document().kind()).isEqualTo(CommendationKind.COMMENDED);
    }

    @Test
    void whoHasNoDossierDropsOutAndTheSpareSucceeds() {
        records.jdbc()
                .sql("update dossier set state = 'FORFEITED' where nominee = ?")
                .param(xuhui)
                .update();
        start();
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 FORMAL 1",
                        "xuhui执法科1 REMOVED",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 FORMAL 2");
        assertThat(reason(xuhui)).isEqualTo("截止前没有报齐推荐材料，视为放弃。");
        assertThat(quotas.steps("cg-2024"))
                .contains("先进集体：深化体制改革赛道：xuhui执法科1（徐汇区城管执法局）退出，由备选jingan执法科1（静安区城管执法局）递补。");
    }

    @Test
    void whoseProjectIsWithdrawnOrUnreportedDropsOut() {
        records.jdbc()
                .sql(
                        "update project_entry set status = 'WITHDRAWN', reason = '不再实施' where unit = 'huangpu'")
                .update();
        records.jdbc()
                .sql("update report_due set status = 'MISSING' where unit = 'xuhui'")
                .update();
        start();
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 REMOVED",
                        "xuhui执法科1 REMOVED",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 FORMAL 1");
        assertThat(reason(huangpu)).isEqualTo("所属竞赛项目已撤回，不再参评。");
        assertThat(reason(xuhui)).startsWith("资格复核不符合：");
    }

    @Test
    void aSpareWhoFailsAGateDoesNotSucceed() {
        records.jdbc()
                .sql("delete from dossier where nominee in (?, ?)")
                .params(xuhui, jingan)
                .update();
        start();
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 FORMAL 1",
                        "xuhui执法科1 REMOVED",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 REMOVED");
    }

    @Test
    void theSpareSucceedsTheRefusedWhereTheMeetingSaysSo() {
        start();
        var decision = meeting();
        decision.put("refused", List.of(huangpu));
        refused("approveCommendations", "leader", decision, "不予表彰的理由");
        decision.put("refusalReason", "作用不突出");
        decision.put("succeed", true);
        approve(decision);
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED",
                        "huangpu执法科1 REFUSED",
                        "jingan执法科1 APPROVED",
                        "xuhui执法科1 APPROVED");
        assertThat(noticed())
                .containsExactly("jingan执法科1 LISTED", "xuhui执法科1 LISTED", "changning执法科1 LISTED");
        assertThat(reason(huangpu)).isEqualTo("领导小组不予表彰：作用不突出");
    }

    @Test
    void withoutThatTheSeatStaysEmptyAndTheDeferredWait() {
        start();
        var decision = meeting();
        decision.put("refused", List.of(huangpu));
        decision.put("refusalReason", "作用不突出");
        decision.put("deferred", List.of(xuhui));
        refused("approveCommendations", "leader", decision, "缓议的理由");
        decision.put("deferralReason", "正在核查");
        approve(decision);
        assertThat(noticed()).containsExactly("changning执法科1 LISTED");
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 REFUSED", "xuhui执法科1 DEFERRED");
    }

    @Test
    void whereNobodyIsApprovedThereIsNoNoticeAndNothingWaits() {
        start();
        var decision = meeting();
        decision.put("deferred", List.of(huangpu, xuhui, changning));
        decision.put("deferralReason", "正在核查");
        approve(decision);
        assertThat(stage.passed("award-evaluation", KEY))
                .contains("nobodyApproved", "honoured")
                .doesNotContain("publicNotice");
        assertThat(records.rows("select * from public_notice")).isEmpty();
        assertThat(stage.openDuties(KEY)).isEmpty();
    }

    @Test
    void nobodyIsRefusedAndDeferredAtOnceNorDecidedInAFutureMeeting() {
        start();
        var both = meeting();
        both.putAll(
                Map.of(
                        "refused",
                        List.of(huangpu),
                        "refusalReason",
                        "一",
                        "deferred",
                        List.of(huangpu),
                        "deferralReason",
                        "二"));
        refused("approveCommendations", "leader", both, "请二选一");
        var future = meeting();
        future.put("meetingDate", "2025-01-02");
        refused("approveCommendations", "leader", future, "不能晚于今天");
        var spare = meeting();
        spare.putAll(Map.of("refused", List.of(jingan), "refusalReason", "一"));
        refused("approveCommendations", "leader", spare, "没有“" + jingan + "”");
        assertThat(records.rows("select * from commendation_approval")).isEmpty();
    }

    @Test
    void theDecisionHasAProperNumberOfItsOwnAndFollowsTheNotice() {
        start();
        approve(meeting());
        stage.fires(NOTICE, "noticePeriod");
        var plain = document("2024-12-31");
        plain.put("documentNumber", "城管竞2024-9");
        refused("issueDecision", "office", checked(plain), "“文号”的格式不对");
        var used = document("2024-12-31");
        used.put("documentNumber", "沪城管竞〔2024〕2号");
        stage.at("2024-12-31");
        refused("issueDecision", "office", checked(used), "已经用于其他文件");
        refused("issueDecision", "office", checked(document("2024-12-20")), "不能早于公示结束日");
        var future = document("2025-03-01");
        future.put("documentNumber", "沪城管竞〔2025〕1号");
        refused("issueDecision", "office", checked(future), "不能晚于今天");
        assertThat(records.rows("select * from commendation")).isEmpty();
    }

    /** The five working days are 19, 20, 23, 24 and 25 December. */
    @Test
    void theNoticeShowsNamesAndNothingOfADossier() {
        start();
        approve(meeting());
        assertThat(
                        records.column(
                                String.class,
                                "select column_name from information_schema.columns where table_name = 'public_notice_entry'"))
                .containsExactlyInAnyOrder(
                        "notice",
                        "nominee",
                        "category",
                        "track",
                        "place",
                        "unit",
                        "candidate",
                        "state");
        assertThat(records.row("select published_on::text, ends_on::text from public_notice"))
                .containsEntry("published_on", "2024-12-18")
                .containsEntry("ends_on", "2024-12-25");
    }

    private static final List<String> UNCHANGED =
            List.of(
                    "huangpu执法科1 FORMAL 1",
                    "xuhui执法科1 FORMAL 2",
                    "changning执法科1 FORMAL 3",
                    "jingan执法科1 SPARE 1");

    private void start() {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(KEY)
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("approval")
                .execute();
        stage.leadingGroupAgrees();
    }

    private void approve(Map<String, Object> decision) {
        stage.submits("leader", task("approveCommendations"), decision);
        stage.settle();
    }

    private void issue(Map<String, Object> document) {
        stage.submits("office", task("issueDecision"), checked(document));
        stage.settle();
    }

    private static Map<String, Object> meeting() {
        return new HashMap<>(
                Map.of(
                        "meetingDate", "2024-12-18",
                        "minutes", "纪要〔2024〕5号",
                        "present", "组长、副组长"));
    }

    private static Map<String, Object> document(String date) {
        return new HashMap<>(Map.of("documentNumber", "沪城管竞〔2024〕9号", "decidedOn", date));
    }

    /** With the check of the list that the office has read. */
    private Map<String, Object> checked(Map<String, Object> document) {
        document.put("listCheck", stage.opens("office", task("issueDecision")).get("listCheck"));
        return document;
    }

    private void refused(String duty, String person, Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> stage.submits(person, task(duty), values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private Task task(String duty) {
        return stage.task(KEY, duty);
    }

    private String reason(String nominee) {
        return records.column(
                        String.class, "select reason from quota_seat where nominee = ?", nominee)
                .get(0);
    }

    private List<String> noticed() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', state) from public_notice_entry order by track, place");
    }

    private List<String> outcomes() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', outcome) from commendation_approval_item order by candidate");
    }
}
