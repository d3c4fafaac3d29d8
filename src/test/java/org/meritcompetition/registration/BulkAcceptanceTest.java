package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.cooperation.AskingOpinions;
import org.meritcompetition.notification.ReadingNotices;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** 批量受理: it waits for the season's pause, and a second person can recall it until then. */
@EngineTest
class BulkAcceptanceTest {

    private static final String SEASON = "cg-2024";
    private static final String BULK = "cg-2024/bulk/1";
    private static final String MODEL = "bulk-acceptance";

    @Autowired Stage stage;
    @Autowired ProjectEntries entries;
    @Autowired AcceptingInBulk bulk;
    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired AskingOpinions opinions;
    @Autowired ReadingNotices notices;
    private UnitAtWork huangpu;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void threeEntriesOfTwoUnitsWait() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T03:1", "T10:1");
        new UnitAtWork(stage, "xuhui").registers("T03:1");
        first = huangpu.entry("T03", 1);
        second = "cg-2024/T03/xuhui/1";
        third = huangpu.entry("T10", 1);
    }

    @Test
    void itTakesEffectWhenThePauseIsOverUnderTheNameOfWhoDecided() {
        bulk.decide(SEASON, List.of(first, second), "office");
        assertThat(entries.accepted(SEASON)).isEmpty();
        assertThat(bulk.waiting(SEASON)).extracting(ProjectEntry::key).containsExactly(third);
        assertThat(bulk.effectiveAt(BULK)).isEqualTo(stage.clock().instant().plusSeconds(3600));
        stage.fires(BULK, "pauseOver");
        assertThat(stage.endOf(MODEL, BULK)).isEqualTo("bulkEffective");
        assertThat(entries.accepted(SEASON))
                .extracting(it -> it.key() + " " + it.decision().decidedBy())
                .containsExactly(first + " office", second + " office");
        assertThat(stage.endOf("project-entry", first)).isEqualTo("accepted");
        assertThat(stage.decided(BULK))
                .containsExactly("批量受理2个项目，待生效 office", "批量受理生效：受理2个，已另行办理0个 规则（到期未办）");
        assertThat(stage.decided(first)).endsWith("受理 office");
        refused(() -> bulk.recall(SEASON, BULK, "有误", "office-2"), "已经生效，不能撤回");
    }

    @Test
    void aSecondPersonRecallsItAndEverythingWaitsAsBefore() {
        bulk.decide(SEASON, List.of(first, second), "office");
        refused(() -> bulk.recall(SEASON, BULK, "有误", "office"), "不能自行撤回");
        refused(() -> bulk.recall(SEASON, BULK, null, "office-2"), "请写明撤回的理由");
        refused(() -> bulk.recall("cg-2023", BULK, "有误", "office-2"), "没有这次批量受理");
        bulk.recall(SEASON, BULK, "徐汇的项目与赛道无关", "office-2");
        assertThat(stage.endOf(MODEL, BULK)).isEqualTo("bulkRecalled");
        assertThat(entries.accepted(SEASON)).isEmpty();
        assertThat(stage.openDuties(first)).containsExactly("reviewEntry");
        assertThat(bulk.waiting(SEASON)).hasSize(3);
        assertThat(bulk.list(SEASON))
                .singleElement()
                .satisfies(it -> assertThat(it.recallReason()).isEqualTo("徐汇的项目与赛道无关"));
        refused(() -> bulk.recall(SEASON, BULK, "再撤", "office-2"), "已经撤回，不能撤回");
        assertThat(stage.decided(BULK)).endsWith("撤回批量受理 office-2");
        bulk.decide(SEASON, List.of(first), "office");
        stage.fires("cg-2024/bulk/2", "pauseOver");
        assertThat(entries.accepted(SEASON)).hasSize(1);
    }

    @Test
    void whatWasDecidedOnMeanwhileOrIsInAColleaguesHandsIsLeftAsItIs() {
        bulk.decide(SEASON, List.of(first, second, third), "office");
        huangpu.isReviewed(first, "REFUSED", "与赛道无关");
        tasks.claim(stage.task(second, "reviewEntry").getId(), "admin");
        stage.fires(BULK, "pauseOver");
        assertThat(entries.get(first).status()).isEqualTo(EntryStatus.REFUSED);
        assertThat(entries.get(second).status()).isEqualTo(EntryStatus.FILED);
        assertThat(entries.get(third).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(bulk.list(SEASON).get(0).accepted()).isEqualTo(1);
        assertThat(bulk.list(SEASON).get(0).skipped())
                .isEqualTo(Map.of(first, BulkSkip.DECIDED, second, BulkSkip.CLAIMED));
    }

    @Test
    void whatClosesDuringThePauseIsAcceptedAllTheSame() {
        bulk.decide(SEASON, List.of(first, second), "office");
        stage.fires(first, "reviewEntryClosed");
        assertThat(stage.endOf("project-entry", first)).isEqualTo("provisionallyAccepted");
        assertThat(stage.endOf(MODEL, BULK)).isEqualTo("bulkEffective");
        assertThat(entries.get(first).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(entries.get(first).decision().decidedBy()).isEqualTo("office");
        assertThat(bulk.list(SEASON).get(0).accepted()).isEqualTo(2);
    }

    @Test
    void whatWasReturnedAndCorrectedMeanwhileIsLookedAtAnew() {
        bulk.decide(SEASON, List.of(first, second), "office");
        stage.at(stage.clock().instant().plusSeconds(600));
        huangpu.isReviewed(first, "RETURNED", "参与人员须补齐");
        huangpu.corrects(first, "另一个项目");
        stage.fires(BULK, "pauseOver");
        assertThat(entries.get(first).status()).isEqualTo(EntryStatus.FILED);
        assertThat(entries.get(second).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(bulk.list(SEASON).get(0).skipped().get(first).label()).contains("重新报来");
    }

    @Test
    void norIsItAcceptedUnseenWhereItsReviewClosesDuringThePause() {
        bulk.decide(SEASON, List.of(first, second), "office");
        stage.at(stage.clock().instant().plusSeconds(600));
        huangpu.isReviewed(first, "RETURNED", "参与人员须补齐");
        huangpu.corrects(first, "另一个项目");
        stage.fires(first, "reviewEntryClosed");
        assertThat(entries.get(first).status()).isEqualTo(EntryStatus.PROVISIONAL);
        assertThat(entries.get(second).status()).isEqualTo(EntryStatus.ACCEPTED);
        assertThat(bulk.list(SEASON).get(0).skipped())
                .isEqualTo(Map.of(first, BulkSkip.FILED_ANEW));
        assertThat(stage.decided(BULK)).last().asString().contains("受理1个，已另行办理0个，仍待办理1个");
    }

    @Test
    void oneThatIsSuspendedHoldsUpNoOther() {
        bulk.decide(SEASON, List.of(first, second), "office");
        runtime.suspendProcessInstanceById(stage.task(first, "reviewEntry").getProcessInstanceId());
        stage.fires(BULK, "pauseOver");
        assertThat(entries.get(first).status()).isEqualTo(EntryStatus.FILED);
        assertThat(entries.get(second).status()).isEqualTo(EntryStatus.ACCEPTED);
    }

    @Test
    void oneThatAwaitsAColleaguesOpinionHoldsUpNoOtherAndTheOfficeIsToldWhichAndWhy() {
        bulk.decide(SEASON, List.of(first, second, third), "office");
        var asked = stage.task(first, "reviewEntry");
        stage.claims("office", asked);
        opinions.ask(asked.getId(), "office-2", "人员是否属实？", "office");
        runtime.suspendProcessInstanceById(stage.task(third, "reviewEntry").getProcessInstanceId());
        stage.fires(BULK, "pauseOver");
        assertThat(stage.endOf(MODEL, BULK)).isEqualTo("bulkEffective");
        assertThat(entries.get(first).status()).isEqualTo(EntryStatus.FILED);
        assertThat(entries.get(second).status()).isEqualTo(EntryStatus.ACCEPTED);
        var sheet = bulk.list(SEASON).get(0);
        assertThat(sheet.accepted()).isEqualTo(1);
        assertThat(sheet.skipped())
                .isEqualTo(Map.of(first, BulkSkip.AWAITS_OPINION, third, BulkSkip.SUSPENDED));
        assertThat(stage.decided(BULK)).last().asString().contains("受理1个，已另行办理0个，仍待办理2个");
        assertThat(notices.latest("office-2"))
                .filteredOn(it -> it.title().equals("批量受理已生效，有 2 个项目没有受理"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.text())
                                        .contains("黄浦区城管执法局 · 项目1）：在等加签意见", "已暂停办理")
                                        .doesNotContain("徐汇"));
        runtime.activateProcessInstanceById(
                stage.task(third, "reviewEntry").getProcessInstanceId());
        assertThat(bulk.waiting(SEASON))
                .extracting(ProjectEntry::key)
                .containsExactlyInAnyOrder(first, third);
    }

    @Test
    void nothingIsAcceptedTwiceOrUnasked() {
        refused(() -> bulk.decide(SEASON, List.of(), "office"), "至少选择一个");
        refused(() -> bulk.decide(SEASON, List.of("cg-2024/T01/nobody/1"), "office"), "请重新选择");
        bulk.decide(SEASON, List.of(first), "office");
        refused(() -> bulk.decide(SEASON, List.of(first), "office-2"), "已由他人办理");
        assertThat(bulk.list(SEASON)).hasSize(1);
    }

    @Test
    void theDatabaseItselfKnowsNoRecallByTheSamePerson() {
        bulk.decide(SEASON, List.of(first), "office");
        assertThatThrownBy(
                        () ->
                                stage.records()
                                        .sql(
                                                "update bulk_acceptance set state = 'RECALLED', recalled_by = decided_by,"
                                                        + " recalled_at = decided_at, recall_reason = 'x'")
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("recalled_by_another");
    }

    private static void refused(Runnable work, String sentence) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }
}
