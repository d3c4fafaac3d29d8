package org.meritcompetition.objection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.meritcompetition.objection.process.NoticedTeams.AWARD;
import static org.meritcompetition.objection.process.NoticedTeams.NOTICE;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.commendation.NoticeSheet;
import org.meritcompetition.commendation.OpenNotices;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.HandlingObjections;
import org.meritcompetition.objection.ObjectionState;
import org.meritcompetition.objection.Origin;
import org.meritcompetition.objection.RaisingObjections;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 公示异议: who is opposed waits alone; what comes of it, and what it costs nobody else. */
@EngineTest
class ObjectionProcessTest {

    private static final String FIRST = NOTICE + "/objection/1";
    private static final String SECOND = NOTICE + "/objection/2";
    private static final String SUCCESSORS_NOTICE = "cg-2024/notice/2";
    private static final String SUPPLEMENT = "cg-2024/decision/2";

    private static final Map<String, Object> DISMISSAL =
            Map.of("conclusion", "DISMISSED", "reason", "经查事实清楚，所提情况不属实。");

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    @Autowired RaisingObjections raising;
    @Autowired HandlingObjections handling;
    @Autowired TransactionTemplate inTransaction;
    @Autowired HonourRolls rolls;
    @Autowired DeclaringTies ties;
    @Autowired IdentityService identity;
    @Autowired OpenNotices open;
    private final AtomicInteger seal = new AtomicInteger();
    private NoticedTeams teams;

    @BeforeEach
    void theListIsOnPublicNotice() {
        teams = NoticedTeams.published(stage, seasons, quotas, runtime);
    }

    @Test
    void upheldTheNextWhoseUnitHasRoomSucceedsAndHasANoticeAndADecisionOfItsOwn() {
        object(teams.huangpu);
        assertThat(teams.noticed(NOTICE))
                .containsExactly("huangpu执法科1 FROZEN", "xuhui执法科1 LISTED", "changning执法科1 LISTED");
        stage.fires(NOTICE, "noticePeriod");
        teams.issue(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        assertThat(teams.honoured()).containsExactly("xuhui执法科1 1", "changning执法科1 1");
        verify(FIRST);
        conclude(FIRST, "UPHELD");
        assertThat(stage.endOf("objection", FIRST)).isEqualTo("objectionAnswered");
        assertThat(teams.noticed(NOTICE))
                .containsExactly(
                        "huangpu执法科1 STRUCK", "xuhui执法科1 RELEASED", "changning执法科1 RELEASED");
        assertThat(teams.nominees.seats())
                .contains("huangpu执法科1 REMOVED", "putuo执法科1 FORMAL 1")
                .anyMatch(it -> it.startsWith("jingan机动队 SPARE"));
        assertThat(quotas.steps("cg-2024"))
                .anyMatch(it -> it.contains("备选jingan机动队（静安区城管执法局）未能递补"));
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).containsExactly("putuo执法科1 LISTED");
        assertThat(stage.tasks(SUPPLEMENT, "issueSupplement")).isEmpty();
        stage.fires(SUCCESSORS_NOTICE, "noticePeriod");
        assertThat(stage.opens("office", stage.task(SUPPLEMENT, "issueSupplement")))
                .containsEntry("honoureeCount", 1)
                .containsEntry("documentKind", "补充表彰决定");
        teams.issue(SUPPLEMENT, "issueSupplement", "沪城管竞〔2025〕1号");
        assertThat(stage.endOf("supplementary-decision", SUPPLEMENT)).isEqualTo("supplemented");
        assertThat(teams.honoured())
                .containsExactly("putuo执法科1 2", "xuhui执法科1 1", "changning执法科1 1");
        var roll = rolls.of("cg-2024").orElseThrow();
        assertThat(roll.list()).extracting(Honouree::candidate).contains("putuo执法科1");
        assertThat(roll.numberFor(teams.putuo)).isEqualTo("沪城管竞〔2025〕1号");
        assertThat(stage.decided(FIRST))
                .containsExactly("受理实名异议 规则（自动办理）", "异议核查 office", "异议成立 leader", "答复异议人 规则（自动办理）");
        assertThat(stage.decided(teams.huangpu))
                .contains("公示冻结 规则（自动办理）", "退出名单 规则（自动计算）", "撤下公示 规则（自动办理）");
    }

    @Test
    void theUnitsReadThatALaterNoticeIsOneAndWhoIsOnIt() {
        assertThat(told())
                .singleElement(STRING)
                .startsWith("拟表彰名单公示|2024年度")
                .doesNotContain("补充", "次", "这次公示的是");
        object(teams.huangpu);
        verify(FIRST);
        conclude(FIRST, "UPHELD");
        assertThat(told())
                .hasSize(2)
                .last(STRING)
                .startsWith("拟表彰名单公示（补充，第2次）|2024年度")
                .contains("的拟表彰名单（补充，第2次公示）自", "结束。这次公示的是：putuo执法科1（普陀区城管执法局）。对名单有异议的");
    }

    private List<String> told() {
        return stage.records()
                .sql(
                        "select concat(title, '|', text) from notice where kind = 'NOTICE_PUBLISHED'"
                                + " and person = 'jingan-liaison' order by occasion")
                .query(String.class)
                .list();
    }

    @Test
    void whoWasStruckDuringTheNoticeIsOffIt() {
        object(teams.huangpu);
        verify(FIRST);
        conclude(FIRST, "UPHELD");
        assertThat(open.find(NOTICE).orElseThrow().lines())
                .extracting(NoticeSheet.Line::name)
                .contains("xuhui执法科1")
                .doesNotContain("huangpu执法科1");
        assertThatThrownBy(() -> object(teams.huangpu)).hasMessageContaining("请从公示名单中选择");
        assertThat(open.ofSeason("cg-2024").get(0).lines())
                .extracting(NoticeSheet.Line::name)
                .contains("huangpu执法科1");
    }

    @Test
    void dismissedDuringTheNoticeNothingIsLost() {
        object(teams.huangpu);
        verify(FIRST);
        conclude(FIRST, "DISMISSED");
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 LISTED");
        stage.fires(NOTICE, "noticePeriod");
        teams.issue(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        assertThat(teams.honoured())
                .containsExactly("huangpu执法科1 1", "xuhui执法科1 1", "changning执法科1 1");
        assertThat(answer())
                .isEqualTo("您对2024年度上海市城市管理行政执法分赛区立功竞赛拟表彰对象公示提出的异议，经核查审定：不成立。理由：经查事实清楚，所提情况不属实。");
    }

    @Test
    void dismissedAfterTheDecisionTheNomineeFollowsAlone() {
        object(teams.huangpu);
        stage.fires(NOTICE, "noticePeriod");
        teams.issue(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        verify(FIRST);
        conclude(FIRST, "DISMISSED");
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 RELEASED");
        teams.issue(SUPPLEMENT, "issueSupplement", "沪城管竞〔2024〕10号");
        assertThat(teams.honoured())
                .containsExactly("huangpu执法科1 2", "xuhui执法科1 1", "changning执法科1 1");
    }

    @Test
    void anOfficeThatForgetsTheSupplementIsUrgedAndNobodyIsHonouredForIt() {
        object(teams.huangpu);
        stage.fires(NOTICE, "noticePeriod");
        teams.issue(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        verify(FIRST);
        conclude(FIRST, "DISMISSED");
        stage.untilUrged(SUPPLEMENT, "issueSupplement");
        assertThat(stage.rungs(SUPPLEMENT, "issueSupplement")).endsWith("LINE_LEADER REACHED");
        assertThat(stage.openDuties(SUPPLEMENT + "#issueSupplement"))
                .containsExactly("lineLeaderUrging");
        assertThat(teams.honoured()).containsExactly("xuhui执法科1 1", "changning执法科1 1");
        teams.issue(SUPPLEMENT, "issueSupplement", "沪城管竞〔2024〕10号");
        assertThat(stage.endOf("supplementary-decision", SUPPLEMENT)).isEqualTo("supplemented");
        assertThat(stage.openDuties(SUPPLEMENT + "#issueSupplement")).isEmpty();
        assertThat(teams.honoured()).contains("huangpu执法科1 2");
    }

    @Test
    void whoIsReleasedBeforeTheDecisionIsIssuedIsInIt() {
        object(teams.huangpu);
        stage.fires(NOTICE, "noticePeriod");
        verify(FIRST);
        conclude(FIRST, "DISMISSED");
        assertThat(stage.tasks(SUPPLEMENT, "issueSupplement")).isEmpty();
        teams.issue(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        assertThat(teams.honoured())
                .containsExactly("huangpu执法科1 1", "xuhui执法科1 1", "changning执法科1 1");
    }

    @Test
    void aListThatChangedSinceItWasReadIsNotSigned() {
        object(teams.huangpu);
        stage.fires(NOTICE, "noticePeriod");
        var read = stage.opens("office", stage.task(AWARD, "issueDecision")).get("listCheck");
        verify(FIRST);
        conclude(FIRST, "DISMISSED");
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "office",
                                        stage.task(AWARD, "issueDecision"),
                                        "documentNumber",
                                        "沪城管竞〔2024〕9号",
                                        "decidedOn",
                                        stage.today(),
                                        "listCheck",
                                        read))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("名单刚有变化");
        assertThat(teams.honoured()).isEmpty();
    }

    @Test
    void anAnonymousObjectionIsRecordedAndFreezesNobody() {
        assertThat(raise(NOTICE, teams.huangpu, null, null)).isFalse();
        assertThat(raise(NOTICE, teams.huangpu, "热心群众", "13800000000")).isFalse();
        assertThat(stage.endOf("objection", FIRST)).isEqualTo("notAccepted");
        assertThat(stage.passed("objection", FIRST)).doesNotContain("freezeNominee");
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 LISTED");
        assertThat(stage.decided(FIRST)).containsExactly("匿名异议不予受理 规则（自动办理）");
        assertThat(states()).containsExactly("NOT_ACCEPTED", "NOT_ACCEPTED");
    }

    @Test
    void aSilentOfficeIsUrgedAndThenTheLeadingGroupDecidesWithoutIt() {
        object(teams.huangpu);
        stage.untilUrged(FIRST, "verifyObjection");
        assertThat(stage.openDuties(FIRST + "#verifyObjection"))
                .containsExactly("lineLeaderUrging");
        stage.fires(FIRST, "verifyObjectionClosed");
        assertThat(stage.endOf("deadline-ladder", FIRST + "#verifyObjection")).isNotNull();
        assertThat(states()).containsExactly("UNVERIFIED");
        assertThat(stage.opens("leader", stage.task(FIRST, "concludeObjection")))
                .hasEntrySatisfying(
                        "finding", it -> assertThat(it.toString()).contains("逾期未报核查情况"));
        stage.untilUrged(FIRST, "concludeObjection");
        assertThat(stage.openDuties(FIRST + "#concludeObjection"))
                .containsExactly("lineLeaderUrging");
        conclude(FIRST, "UPHELD");
        assertThat(states()).containsExactly("UPHELD");
        assertThat(stage.decided(FIRST)).contains("逾期未核查，报领导小组审定 规则（自动办理）");
    }

    @Test
    void aSeatWonByFraudIsLostAndNobodySucceeds() {
        object(teams.huangpu);
        verify(FIRST);
        conclude(FIRST, "UPHELD_AS_FRAUD");
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).isEmpty();
        assertThat(teams.nominees.seats())
                .contains("huangpu执法科1 REMOVED")
                .noneMatch(it -> it.startsWith("putuo执法科1 FORMAL"));
        stage.fires(NOTICE, "noticePeriod");
        teams.issue(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        assertThat(teams.honoured()).containsExactly("xuhui执法科1 1", "changning执法科1 1");
    }

    @Test
    void twoObjectionsToOneFreezeItUntilBothAreConcluded() {
        object(teams.huangpu);
        object(teams.huangpu);
        verify(FIRST);
        conclude(FIRST, "DISMISSED");
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 FROZEN");
        verify(SECOND);
        conclude(SECOND, "UPHELD");
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 STRUCK");
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).containsExactly("putuo执法科1 LISTED");
    }

    @Test
    void twoObjectionsToOneDismissedAtTheSameMomentFreezeItNoLonger() throws Exception {
        object(teams.huangpu);
        object(teams.huangpu);
        verify(FIRST);
        verify(SECOND);
        var bothConcluded = new CyclicBarrier(2);
        var second = CompletableFuture.runAsync(() -> dismiss(SECOND, bothConcluded));
        dismiss(FIRST, bothConcluded);
        second.get(30, TimeUnit.SECONDS);
        assertThat(states()).containsExactly("DISMISSED", "DISMISSED");
        assertThat(teams.noticed(NOTICE)).contains("huangpu执法科1 LISTED");
    }

    @Test
    void twoObjectionsUpheldCostOneSeat() {
        object(teams.huangpu);
        object(teams.huangpu);
        verify(FIRST);
        verify(SECOND);
        conclude(FIRST, "UPHELD");
        conclude(SECOND, "UPHELD");
        assertThat(stage.endOf("objection", SECOND)).isEqualTo("objectionAnswered");
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).containsExactly("putuo执法科1 LISTED");
        assertThat(teams.noticed("cg-2024/notice/3")).isEmpty();
    }

    @Test
    void aSpareWhoFailsAGateByThenDoesNotSucceed() {
        object(teams.huangpu);
        verify(FIRST);
        teams.records
                .jdbc()
                .sql("update dossier set state = 'FORFEITED' where nominee = ?")
                .param(teams.putuo)
                .update();
        conclude(FIRST, "UPHELD");
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).isEmpty();
        assertThat(teams.nominees.seats()).contains("putuo执法科1 REMOVED");
    }

    @Test
    void theSuccessorMayBeOpposedAsWell() {
        object(teams.huangpu);
        verify(FIRST);
        conclude(FIRST, "UPHELD");
        raise(SUCCESSORS_NOTICE, teams.putuo, "王建国", "13800000000");
        stage.fires(SUCCESSORS_NOTICE, "noticePeriod");
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).containsExactly("putuo执法科1 FROZEN");
        var second = SUCCESSORS_NOTICE + "/objection/1";
        verify(second);
        conclude(second, "UPHELD");
        assertThat(teams.noticed(SUCCESSORS_NOTICE)).containsExactly("putuo执法科1 STRUCK");
        assertThat(stage.endOf("objection", second)).isEqualTo("objectionAnswered");
    }

    @Test
    void whoBelongsToTheOpposedOnesUnitNeitherVerifiesNorConcludes() {
        stage.joins("office", "cg-unit-huangpu-head");
        ties.declare("cg-2024", "leader", new TieDraft("huangpu", null, "原工作单位"));
        object(teams.huangpu);
        object(teams.xuhui);
        var verification = stage.task(FIRST, "verifyObjection");
        assertThat(stage.sees("office", verification)).isFalse();
        assertThatThrownBy(() -> verify(FIRST)).isInstanceOf(AuthorizationException.class);
        verify(SECOND);
        stage.fires(FIRST, "verifyObjectionClosed");
        assertThat(stage.sees("leader", stage.task(FIRST, "concludeObjection"))).isFalse();
        assertThatThrownBy(() -> conclude(FIRST, "DISMISSED"))
                .isInstanceOf(AuthorizationException.class);
        conclude(SECOND, "DISMISSED");
        assertThat(states()).containsExactly("UNVERIFIED", "DISMISSED");
    }

    @Test
    void whoMustKeepAwayIsNotToldOfTheTaskNorRemindedOfIt() {
        ties.declare("cg-2024", "office-2", new TieDraft("huangpu", null, "原工作单位"));
        identity.createMembership("judge-t01", "cg-office");
        try {
            object(teams.huangpu);
            stage.untilUrged(FIRST, "verifyObjection");
        } finally {
            identity.deleteMembership("judge-t01", "cg-office");
        }
        assertThat(
                        teams.records.column(
                                String.class,
                                "select distinct concat(person, ' ', kind) from notice where title like '%异议核查%'"
                                        + " and kind in ('TASK_ARRIVED', 'FIRST_REMINDER', 'LAST_REMINDER')"))
                .contains("office TASK_ARRIVED", "judge-t01 LAST_REMINDER")
                .noneMatch(it -> it.startsWith("office-2 "));
    }

    @Test
    void aTiedChairsConclusionGoesToTheNextSeatThatIsNot() {
        ties.declare("cg-2024", "leader", new TieDraft("huangpu", null, "原工作单位"));
        ties.declare("cg-2024", "leader-2", new TieDraft(null, "huangpu执法科1", "近亲属"));
        object(teams.huangpu);
        verify(FIRST);
        var conclusion = stage.task(FIRST, "concludeObjection");
        assertThat(conclusion.getAssignee()).isEqualTo("leader-3");
        assertThat(stage.sees("leader-2", conclusion)).isFalse();
        stage.submits("leader-3", conclusion, DISMISSAL);
        stage.settle();
        assertThat(stage.decided(FIRST)).contains("异议不成立 leader-3");
    }

    @Test
    void whereEverySeatIsTiedTheOfficeConcludesAndTheRecordSaysSo() {
        object(teams.huangpu);
        verify(FIRST);
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            ties.declare("cg-2024", Stage.memberAt(seat), new TieDraft("huangpu", null, "原工作单位"));
        }
        var conclusion = stage.task(FIRST, "concludeObjection");
        assertThat(stage.sees("leader", conclusion)).isFalse();
        assertThat(stage.sees("leader-5", conclusion)).isFalse();
        assertThat(
                        teams.records.column(
                                String.class,
                                "select person from notice where task = '%s' order by person"
                                        .formatted(conclusion.getId())))
                .contains("leader-2", "office", "office-2");
        stage.claims("office-2", conclusion);
        stage.submits("office-2", conclusion, DISMISSAL);
        stage.settle();
        assertThat(
                        teams.records.column(
                                String.class, "select role from record.entry where act = '异议不成立'"))
                .containsExactly("竞赛办");
    }

    @Test
    void whatIsWrittenStaysAsItIsAndTheLeadingGroupDoesNotReadWhoObjects() {
        var script = "出勤 < 三分之一 & 得分 <60，该集体未参加“项目”。";
        raising.raise(NOTICE, teams.huangpu, "王建国", "wang@example.org", script, origin());
        assertThat(stage.opens("office", stage.task(FIRST, "verifyObjection")))
                .containsEntry("statement", script)
                .containsEntry("objector", "王建国")
                .containsEntry("contact", "wang@example.org");
        verify(FIRST);
        assertThat(stage.opens("leader", stage.task(FIRST, "concludeObjection")))
                .containsEntry("statement", script)
                .doesNotContainKeys("objector", "contact");
        assertThat(
                        teams.records.column(
                                String.class,
                                "select line from (select row_to_json(e)::text as line from record.entry e) t"))
                .noneMatch(it -> it.contains("王建国") || it.contains("wang@example.org"));
    }

    private void dismiss(String objection, CyclicBarrier bothConcluded) {
        inTransaction.executeWithoutResult(
                status -> {
                    handling.conclude(objection, ObjectionState.DISMISSED, "不属实", "leader");
                    try {
                        bothConcluded.await(30, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    handling.unfreeze(objection);
                });
    }

    private void object(String nominee) {
        assertThat(raise(NOTICE, nominee, "王建国", "13800000000")).isTrue();
    }

    private boolean raise(String notice, String nominee, String name, String contact) {
        return raising.raise(notice, nominee, name, contact, "该集体未参加所报的竞赛项目。", origin());
    }

    private Origin origin() {
        return new Origin("address " + seal.incrementAndGet(), "seal " + seal.get());
    }

    private void verify(String objection) {
        stage.submits(
                "office",
                stage.task(objection, "verifyObjection"),
                "finding",
                "已向所在单位和异议人了解，并查阅了项目档案。");
    }

    private void conclude(String objection, String conclusion) {
        stage.submits(
                "leader",
                stage.task(objection, "concludeObjection"),
                "conclusion",
                conclusion,
                "reason",
                "经查事实清楚，所提情况" + (conclusion.equals("DISMISSED") ? "不" : "") + "属实。");
        stage.settle();
    }

    private String answer() {
        return teams.records.column(String.class, "select answer from objection").get(0);
    }

    private List<String> states() {
        return teams.records.column(String.class, "select state from objection order by key");
    }
}
