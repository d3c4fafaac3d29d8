package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 统筹名额: calculated, left or departed from with a second person, locked. */
@EngineTest
class AwardQuotasProcessTest {

    private static final String KEY = "cg-2024/award";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired DeclaringTies ties;
    @Autowired TaskService tasks;
    private Records records;
    private Nominees nominees;
    private String huangpu;
    private String jingan;

    @BeforeEach
    void fourTeamsAreNominatedForThreeSeats() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-27");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        huangpu = nominees.team("T01", "huangpu", 1);
        nominees.team("T01", "xuhui", 2);
        nominees.team("T01", "changning", 3);
        jingan = nominees.team("T01", "jingan", 4);
    }

    @Test
    void theCalculationIsLockedAsItIs() {
        start();
        assertThat(plan()).containsEntry("state", "CALCULATED");
        stage.submits("office", task("balanceQuotas"), "decision", "AS_CALCULATED");
        stage.settle();
        assertThat(nominees.seats()).isEqualTo(AS_CALCULATED);
        assertThat(plan())
                .containsEntry("state", "LOCKED")
                .containsEntry("method", "fixed+deferred-acceptance");
        assertThat(records.rows("select * from quota_place")).hasSize(70);
        assertThat(quotas.steps("cg-2024"))
                .anyMatch(step -> step.contains("jingan执法科1（静安区城管执法局）未获名额"));
        assertThat(quotas.inputs("cg-2024").get(0).nominees()).hasSize(4);
        assertThat(
                        runtime.createProcessInstanceQuery()
                                .processDefinitionKey("award-dossier")
                                .list())
                .extracting(it -> it.getBusinessKey())
                .containsExactlyInAnyOrder(
                        KEY + "/dossier/huangpu",
                        KEY + "/dossier/xuhui",
                        KEY + "/dossier/changning",
                        KEY + "/dossier/jingan");
        assertThat(stage.openDuties(KEY)).containsExactly("recommendToCity");
    }

    @Test
    void theOfficeSeesSeatsUnitsAndWhyOneIsLeftOut() {
        start();
        var shown = stage.opens("office", task("balanceQuotas"));
        assertThat(shown).containsEntry("unfilledCount", 67).containsEntry("rejection", "");
        assertThat(shown.get("tracks").toString()).contains("3 / 3");
        assertThat(shown.get("units").toString()).contains("1 / 3");
        assertThat(shown.get("leftOut").toString())
                .contains("深化体制改革赛道的3席由名次在前的huangpu执法科1（黄浦区城管执法局）");
    }

    @Test
    void aSilentOfficeLeavesTheCalculation() {
        start();
        stage.untilUrged(KEY, "balanceQuotas");
        assertThat(stage.openDuties(KEY + "#balanceQuotas")).containsExactly("lineLeaderUrging");
        stage.fires(KEY, "balanceQuotasClosed");
        assertThat(plan()).containsEntry("state", "LOCKED");
        assertThat(nominees.seats()).isEqualTo(AS_CALCULATED);
    }

    @Test
    void anEmptySeatIsMovedOnceASecondPersonAgrees() {
        start();
        stage.submits("office", task("balanceQuotas"), moving("COLLECTIVE:T02", "T01"));
        assertThat(nominees.seats()).contains("jingan执法科1 FORMAL 4");
        var shown = stage.opens("office-2", task("confirmQuotas"));
        assertThat(shown.get("changes").toString()).contains("先进集体：法治建设空缺1席调剂到深化体制改革");
        assertThat(shown)
                .containsEntry("adjustmentReason", "竞争激烈")
                .containsEntry("adjustedBy", "竞赛办");
        refused("office", "confirmQuotas", Map.of("decision", "CONFIRMED"), "另一位同志复核");
        stage.submits("office-2", task("confirmQuotas"), "decision", "CONFIRMED");
        stage.settle();
        assertThat(plan())
                .containsEntry("state", "LOCKED")
                .containsEntry("adjusted_by", "office")
                .containsEntry("confirmed_by", "office-2");
        assertThat(nominees.seats()).contains("jingan执法科1 FORMAL 4");
        assertThat(places("T01")).isEqualTo(4);
        assertThat(places("T02")).isEqualTo(2);
    }

    @Test
    void aNomineeIsPassedOverWithAReason() {
        start();
        stage.submits(
                "office",
                task("balanceQuotas"),
                Map.of("decision", "ADJUSTED", "skipped", List.of(huangpu), "reason", "正在核查"));
        assertThat(nominees.seats())
                .containsExactlyInAnyOrder(
                        "huangpu执法科1 REMOVED",
                        "xuhui执法科1 FORMAL 1",
                        "changning执法科1 FORMAL 2",
                        "jingan执法科1 FORMAL 3");
        assertThat(records.row("select reason from quota_seat where nominee = ?", huangpu))
                .containsEntry("reason", "竞赛办跳过：正在核查");
    }

    @Test
    void aSecondPersonWhoDisagreesGivesItBackWithAReason() {
        start();
        stage.submits("office", task("balanceQuotas"), moving("COLLECTIVE:T02", "T01"));
        refused("office-2", "confirmQuotas", Map.of("decision", "REJECTED"), "不同意的原因");
        stage.submits("office-2", task("confirmQuotas"), "decision", "REJECTED", "reason", "依据不足");
        assertThat(stage.opens("office", task("balanceQuotas"))).containsEntry("rejection", "依据不足");
        assertThat(nominees.seats()).isEqualTo(AS_CALCULATED);
        assertThat(plan()).containsEntry("state", "CALCULATED");
        assertThat(places("T01")).isEqualTo(3);
    }

    @Test
    void whatNobodyConfirmsIsNotAdopted() {
        start();
        stage.submits("office", task("balanceQuotas"), moving("COLLECTIVE:T02", "T01"));
        stage.untilUrged(KEY, "confirmQuotas");
        assertThat(stage.openDuties(KEY + "#confirmQuotas")).containsExactly("lineLeaderUrging");
        stage.fires(KEY, "confirmQuotasClosed");
        assertThat(stage.passed("award-evaluation", KEY))
                .contains("discardAdjustment", "quotasLocked");
        assertThat(plan())
                .containsEntry("state", "LOCKED")
                .containsEntry("adjusted_by", null)
                .containsEntry("rejection", "截止前无人复核，改动不予采纳。");
        assertThat(nominees.seats()).isEqualTo(AS_CALCULATED);
        assertThat(records.rows("select * from quota_move")).isEmpty();
    }

    @Test
    void onlyEmptySeatsAreMovedAndOnlyToWhereSomebodyWaits() {
        start();
        refused("office", "balanceQuotas", moving("COLLECTIVE:T02", "T03"), "名额调剂过去仍会空缺");
        refused("office", "balanceQuotas", moving("COLLECTIVE:T02", "T02"), "同一赛道");
        refused("office", "balanceQuotas", moving("COLLECTIVE:T01", "T02"), "没有“COLLECTIVE:T01”");
        refused("office", "balanceQuotas", Map.of("decision", "ADJUSTED", "reason", "理由"), "按测算结果");
        var half = moving("COLLECTIVE:T02", "T01");
        half.remove("moveTo1");
        refused("office", "balanceQuotas", half, "同时选择调出和调入");
        var unreasoned = moving("COLLECTIVE:T02", "T01");
        unreasoned.remove("reason");
        refused("office", "balanceQuotas", unreasoned, "理由");
        unreasoned.put("reason", "  ");
        refused("office", "balanceQuotas", unreasoned, "理由");
        assertThat(nominees.seats()).isEqualTo(AS_CALCULATED);
        assertThat(plan()).containsEntry("state", "CALCULATED");
    }

    @Test
    void equalNomineesAcrossTheLastSeatAreOrderedByTheLeadingGroup() {
        nominees.rankedByScore("T01");
        level("changning");
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("breakTie");
        stage.untilUrged(KEY, "breakTie");
        assertThat(stage.openDuties(KEY + "#breakTie")).containsExactly("lineLeaderUrging");
        var shown = stage.opens("leader", task("breakTie"));
        assertThat(shown).containsEntry("groupCount", 1);
        assertThat(shown.get("tied").toString()).contains("changning执法科1", "jingan执法科1");
        var changning = key("changning");
        refused("leader", "breakTie", order(List.of(jingan)), "还没有排到：changning执法科1");
        stage.submits("leader", task("breakTie"), order(List.of(jingan, changning)));
        assertThat(stage.openDuties(KEY)).containsExactly("balanceQuotas");
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 FORMAL 1",
                        "xuhui执法科1 FORMAL 2",
                        "jingan执法科1 FORMAL 3",
                        "changning执法科1 SPARE 1");
        assertThat(records.column(String.class, "select decided_by from tie_decision"))
                .containsExactly("leader", "leader");
    }

    @Test
    void whoWasOrderedBeforeIsOrderedAgainWithWhoeverHasJoined() {
        nominees.rankedByScore("T01");
        level("changning");
        records.jdbc()
                .sql(
                        "insert into tie_decision (nominee, season, position, reason, decided_by, decided_at)"
                                + " values (?, 'cg-2024', 3, '先前的裁定', 'leader', now())")
                .param(jingan)
                .update();
        start();
        stage.submits("leader", task("breakTie"), order(List.of(jingan, key("changning"))));
        assertThat(stage.openDuties(KEY)).containsExactly("balanceQuotas");
        assertThat(
                        records.column(
                                String.class,
                                "select concat(nominee, ' ', position) from tie_decision order by position"))
                .containsExactly(jingan + " 4", key("changning") + " 5");
    }

    @Test
    void whereOneOfTheEqualNomineesDropsOutMeanwhileTheCalculationGoesOn() {
        nominees.rankedByScore("T01");
        level("changning");
        start();
        records.jdbc()
                .sql("update award_application set eligible = false where key = ?")
                .param(jingan)
                .update();
        assertThat(stage.opens("leader", task("breakTie"))).containsEntry("groupCount", 0);
        stage.submits("leader", task("breakTie"), Map.of());
        assertThat(stage.openDuties(KEY)).containsExactly("balanceQuotas");
        assertThat(nominees.seats()).contains("changning执法科1 FORMAL 3");
        assertThat(records.column(String.class, "select decided_by from tie_decision")).isEmpty();
    }

    @Test
    void aChairWhoIsTiedToOneOfTheEqualNomineesDoesNotOrderThem() {
        ties.declare("cg-2024", "leader", new TieDraft("jingan", null, "原工作单位"));
        nominees.rankedByScore("T01");
        level("changning");
        start();
        var equal = task("breakTie");
        assertThat(equal.getAssignee()).isEqualTo("leader-2");
        assertThat(stage.sees("leader", equal)).isFalse();
        stage.submits("leader-2", equal, order(List.of(jingan, key("changning"))));
        assertThat(nominees.seats()).contains("jingan执法科1 FORMAL 3");
    }

    @Test
    void nobodyMovesASeatToTheOwnUnitOrConfirmsIt() {
        ties.declare("cg-2024", "office", new TieDraft("jingan", null, "原工作单位"));
        start();
        refused(
                "office",
                "balanceQuotas",
                moving("COLLECTIVE:T02", "T01"),
                "与您有关的人选（jingan执法科1），请回避");
        assertThat(nominees.seats()).isEqualTo(AS_CALCULATED);
        assertThat(plan()).containsEntry("state", "CALCULATED");
        tasks.setAssignee(task("balanceQuotas").getId(), "office-2");
        stage.submits("office-2", task("balanceQuotas"), moving("COLLECTIVE:T02", "T01"));
        assertThat(stage.sees("office", task("confirmQuotas"))).isFalse();
        assertThat(records.row("select affected from quota_override"))
                .containsEntry("affected", jingan);
        ties.declare("cg-2024", "office-2", new TieDraft(null, "jingan执法科1", "近亲属"));
        assertThat(stage.sees("office-2", task("confirmQuotas"))).isFalse();
        stage.claims("leader", task("confirmQuotas"));
        stage.submits("leader", task("confirmQuotas"), "decision", "CONFIRMED");
        stage.settle();
        assertThat(plan()).containsEntry("confirmed_by", "leader");
        assertThat(
                        records.column(
                                String.class,
                                "select role from record.entry where act = '名额调整复核同意'"))
                .containsExactly("领导小组");
    }

    @Test
    void whoIsTiedToANomineeDoesNotPassItOver() {
        ties.declare("cg-2024", "office", new TieDraft(null, "huangpu执法科1", "近亲属"));
        start();
        refused(
                "office",
                "balanceQuotas",
                Map.of("decision", "ADJUSTED", "skipped", List.of(huangpu), "reason", "正在核查"),
                "与您有关的人选（huangpu执法科1）");
        stage.submits("office", task("balanceQuotas"), "decision", "AS_CALCULATED");
        assertThat(plan()).containsEntry("state", "LOCKED");
    }

    @Test
    void equalNomineesWhoAllHoldSeatsNeedNoDecision() {
        nominees.rankedByScore("T01");
        records.jdbc().sql("update nomination_rank set rank = 1 where rank <= 3").update();
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("balanceQuotas");
    }

    @Test
    void whoeverNominatesRanksNoTwoAlike() {
        assertThatThrownBy(() -> level("changning"))
                .hasMessageContaining("two nominees of rank 3 in cg-2024/award/T01");
    }

    @Test
    void theDatabaseItselfKnowsNoSeatBeyondTheQuota() {
        start();
        assertThatThrownBy(
                        () ->
                                records.jdbc()
                                        .sql(
                                                "update quota_seat set status = 'FORMAL', place = 4 where nominee = ?")
                                        .param(jingan)
                                        .update())
                .hasMessageContaining("held_seat_exists");
        assertThatThrownBy(
                        () ->
                                records.jdbc()
                                        .sql(
                                                "update quota_seat set status = 'FORMAL', place = 3 where nominee = ?")
                                        .param(jingan)
                                        .update())
                .hasMessageContaining("unique");
    }

    private static final List<String> AS_CALCULATED =
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
                .startBeforeActivity("quotas")
                .execute();
    }

    /** The unit's team stands level with the fourth. */
    private void level(String unit) {
        records.jdbc()
                .sql("update nomination_rank set rank = 3 where candidate in (?, ?)")
                .params(key(unit), jingan)
                .update();
    }

    private static String key(String unit) {
        return "cg-2024/award/T01/%s/C1".formatted(unit);
    }

    private static Map<String, Object> order(List<String> keys) {
        return Map.of("order", keys, "reason", "示范性更强");
    }

    private static Map<String, Object> moving(String from, String to) {
        return new HashMap<>(
                Map.of("decision", "ADJUSTED", "moveFrom1", from, "moveTo1", to, "reason", "竞争激烈"));
    }

    private void refused(String person, String duty, Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> stage.submits(person, task(duty), values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private Task task(String duty) {
        return stage.task(KEY, duty);
    }

    private Map<String, Object> plan() {
        return records.row("select * from quota_plan");
    }

    private int places(String track) {
        return records.rows(
                        "select * from quota_place where category = 'COLLECTIVE' and track = ?",
                        track)
                .size();
    }
}
