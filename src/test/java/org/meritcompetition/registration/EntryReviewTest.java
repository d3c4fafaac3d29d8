package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EntryReviewTest {

    private static final String SEASON = "cg-2024";
    private static final String MODEL = "project-entry";

    @Autowired Stage stage;
    @Autowired ProjectEntries entries;
    @Autowired TaskService tasks;
    @Autowired RepositoryService models;
    private UnitAtWork huangpu;
    private String entry;

    @BeforeEach
    void anEntryWaitsForTheOffice() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T03:2", "T10:1");
        entry = huangpu.entry("T03", 1);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        models.createDeploymentQuery()
                .deploymentName("listener")
                .list()
                .forEach(it -> models.deleteDeployment(it.getId(), true));
    }

    @Test
    void the_office_reads_all_of_the_entry_before_it_decides() {
        var shown = stage.opens("office", stage.task(entry, "reviewEntry"));
        assertThat(shown)
                .containsEntry("unitName", "黄浦区城管执法局")
                .containsEntry("trackName", "数字化转型")
                .containsEntry("entryStatus", "待受理")
                .containsEntry("name", "一网统管")
                .containsEntry("phone", "13800000000")
                .containsEntry("roundLimit", 2);
        assertThat(shown.get("people").toString()).contains("李四", "四级调研员");
        assertThat(shown.get("waitingOptions").toString())
                .contains(huangpu.entry("T03", 2), huangpu.entry("T10", 1))
                .doesNotContain("\"" + entry + "\"");
    }

    @Test
    void an_accepted_entry_takes_part() {
        huangpu.isReviewed(entry, "ACCEPTED", null);
        assertThat(stage.endOf(MODEL, entry)).isEqualTo("accepted");
        assertThat(entries.accepted(SEASON)).extracting(ProjectEntry::key).containsExactly(entry);
        assertThat(entries.accepted(SEASON, "T03")).hasSize(1);
        assertThat(entries.accepted(SEASON, "T10")).isEmpty();
        assertThat(entries.get(entry).decision().decidedBy()).isEqualTo("office");
    }

    @Test
    void a_refused_entry_takes_no_part_and_keeps_the_reason() {
        huangpu.isReviewed(entry, "REFUSED", "与赛道无关");
        assertThat(stage.endOf(MODEL, entry)).isEqualTo("refused");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.REFUSED);
        assertThat(entries.get(entry).decision().reason()).isEqualTo("与赛道无关");
        assertThat(entries.accepted(SEASON)).isEmpty();
    }

    @Test
    void a_no_needs_a_reason() {
        assertThatThrownBy(() -> huangpu.isReviewed(entry, "REFUSED", null))
                .hasMessage("选择“不予受理”时请填写原因。");
        assertThatThrownBy(() -> huangpu.isReviewed(entry, "RETURNED", ""))
                .hasMessage("选择“退回补正”时请填写原因。");
        assertThat(stage.openDuties(entry)).containsExactly("reviewEntry");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.FILED);
    }

    @Test
    void a_returned_entry_is_corrected_under_the_offices_reason_and_accepted() {
        huangpu.isReviewed(entry, "RETURNED", "请补充计划节点");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.RETURNED);
        assertThat(stage.opens("huangpu-liaison", stage.task(entry, "correctEntry")))
                .containsEntry("returnReason", "请补充计划节点")
                .containsEntry("round", 1)
                .containsEntry("name", "一网统管")
                .containsEntry("participants", "张三、中队长、科员、是\n李四、科长、四级调研员、否");

        huangpu.corrects(entry, "一网统管二期");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.FILED);
        assertThat(stage.opens("office", stage.task(entry, "reviewEntry")))
                .containsEntry("name", "一网统管二期")
                .containsEntry("returnReason", "请补充计划节点")
                .doesNotContainKey("decision");
        huangpu.isReviewed(entry, "ACCEPTED", null);
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.ACCEPTED);
    }

    @Test
    void after_two_rounds_an_entry_is_not_returned_again() {
        for (int round = 1; round <= 2; round++) {
            huangpu.isReviewed(entry, "RETURNED", "请补充");
            huangpu.corrects(entry, "一网统管");
        }
        assertThatThrownBy(() -> huangpu.isReviewed(entry, "RETURNED", "再补"))
                .hasMessage("该项目已退回补正 2 次，达到上限，不能再退回，请选择“受理”或“不予受理”。");
        assertThat(stage.openDuties(entry)).containsExactly("reviewEntry");
        assertThat(entries.get(entry).returnRounds()).isEqualTo(2);
    }

    @Test
    void an_entry_that_is_not_corrected_in_time_is_forfeited() {
        huangpu.isReviewed(entry, "RETURNED", "请补充");
        stage.fires(entry, "correctEntryClosed");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.FORFEITED);
        assertThat(stage.endOf(MODEL, entry)).isEqualTo("forfeited");
    }

    @Test
    void a_silent_office_accepts_provisionally() {
        stage.fires(entry, "reviewEntryClosed");
        assertThat(entries.get(entry).status()).isEqualTo(EntryStatus.PROVISIONAL);
        assertThat(entries.accepted(SEASON)).extracting(ProjectEntry::key).contains(entry);
        assertThat(stage.endOf(MODEL, entry)).isEqualTo("provisionallyAccepted");
    }

    @Test
    void others_of_the_unit_are_accepted_along_once_nobody_has_recalled_it() {
        acceptsAlong(huangpu.entry("T03", 2), huangpu.entry("T10", 1));
        assertThat(entries.accepted(SEASON)).extracting(ProjectEntry::key).containsExactly(entry);
        stage.fires("cg-2024/bulk/1", "pauseOver");
        for (var accepted : entries.ofUnit(SEASON, "huangpu")) {
            assertThat(accepted.status()).isEqualTo(EntryStatus.ACCEPTED);
            assertThat(accepted.decision().decidedBy()).isEqualTo("office");
            assertThat(stage.endOf(MODEL, accepted.key())).isEqualTo("accepted");
        }
    }

    @Test
    void what_a_colleague_has_claimed_is_not_accepted_along_and_then_none_is() {
        var other = huangpu.entry("T10", 1);
        tasks.claim(stage.task(other, "reviewEntry").getId(), "admin");
        assertThatThrownBy(() -> acceptsAlong(huangpu.entry("T03", 2), other))
                .hasMessage("所选的项目中有的已由他人签收、已暂停、在等加签意见或已办结，请重新打开任务后再选。");
        assertThat(entries.accepted(SEASON)).isEmpty();
        assertThat(stage.openDuties(entry)).containsExactly("reviewEntry");
    }

    @Test
    void only_acceptance_takes_others_along() {
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "office",
                                        stage.task(entry, "reviewEntry"),
                                        "decision",
                                        "REFUSED",
                                        "reason",
                                        "与赛道无关",
                                        "alsoAccept",
                                        List.of(huangpu.entry("T03", 2))))
                .hasMessage("只有选择“受理”时才能同时受理其他项目，请清空“同时受理”。");
    }

    @Test
    void the_season_is_told_of_an_acceptance() {
        aSeasonListens();
        huangpu.isReviewed(entry, "ACCEPTED", null);
        assertThat(stage.endOf("listener", SEASON)).isEqualTo("told");
    }

    @Test
    void the_season_is_told_of_a_provisional_acceptance() {
        aSeasonListens();
        stage.fires(entry, "reviewEntryClosed");
        assertThat(stage.endOf("listener", SEASON)).isEqualTo("told");
    }

    private void acceptsAlong(String... others) {
        stage.submits(
                "office",
                stage.task(entry, "reviewEntry"),
                "decision",
                "ACCEPTED",
                "alsoAccept",
                List.of(others));
    }

    private void aSeasonListens() {
        models.createDeployment()
                .name("listener")
                .addModelInstance(
                        "listener.bpmn",
                        Bpmn.createExecutableProcess("listener")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .intermediateCatchEvent("hears")
                                .message("projectAccepted")
                                .endEvent("told")
                                .done())
                .deploy();
        stage.start("listener", SEASON);
    }
}
