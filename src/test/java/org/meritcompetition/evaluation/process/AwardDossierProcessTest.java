package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.cooperation.TakingBack;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 材料报送 of one unit: written, checked, signed, examined; returned, or forfeited. */
@EngineTest
class AwardDossierProcessTest {

    private static final String KEY = "cg-2024/award/dossier/huangpu";
    private static final String LIAISON = "huangpu-liaison";
    private static final String LINE_LEADER = "huangpu-line-leader";
    private static final String HEAD = "huangpu-head";

    @Autowired Stage stage;
    @Autowired Clearing clearing;
    @Autowired TaskService tasks;
    @Autowired IdentityService identity;
    @Autowired AllocatingQuotas quotas;
    @Autowired BalancingQuotas balancing;
    @Autowired TakingBack taking;
    private Records records;
    private String team;
    private String person;

    @BeforeEach
    void aTeamAndAPersonOfTheUnitHoldSeats() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-05");
        records = new Records(stage.records());
        var nominees = new Nominees(records);
        team = nominees.team("T01", "huangpu", 1);
        person = nominees.person("T01", "huangpu", 1);
        nominees.team("T01", "xuhui", 2);
        quotas.calculate("cg-2024");
        balancing.lock("cg-2024");
        stage.start("award-dossier", KEY, "unit", "huangpu");
        stage.tasks(KEY, "fillDossier").forEach(it -> stage.attaches(LIAISON, it));
    }

    @Test
    void eachTaskSaysWhoseDossierItIs() {
        assertThat(stage.tasks(KEY, "fillDossier"))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder(
                        "填报材料 · 黄浦区城管执法局 · huangpu执法科1", "填报材料 · 黄浦区城管执法局 · huangpu张三");
    }

    @Test
    void bothDossiersAreWrittenCheckedSignedAndPassed() {
        fill(team, ofTeam());
        assertThat(stage.openDuties(KEY)).containsExactly("fillDossier");
        fill(person, ofPerson());
        var read = stage.opens(LINE_LEADER, task("checkDossiers"));
        assertThat(read).containsEntry("paperCount", 2);
        assertThat((String) read.get("fullText")).contains("负责人：张科长；人数：12", "出生年月：1985-06");
        stage.submits(LINE_LEADER, task("checkDossiers"), "decision", "SIGNED");
        assertThat(states()).containsExactly(team + " CHECKED", person + " CHECKED");
        stage.submits(HEAD, task("signDossiers"), "decision", "SIGNED");
        assertThat(states()).containsExactly(team + " SIGNED", person + " SIGNED");
        examine("decision", "PASSED");
        assertThat(states()).containsExactly(team + " PASSED", person + " PASSED");
        assertThat(stage.endOf("award-dossier", KEY)).isEqualTo("dossiersReady");
        assertThat(
                        records.row(
                                "select responsible, headcount, filled_by, decided_by, unit_signed from dossier where nominee = ?",
                                team))
                .containsEntry("responsible", "张科长")
                .containsEntry("headcount", 12)
                .containsEntry("filled_by", LIAISON)
                .containsEntry("decided_by", "office")
                .containsEntry("unit_signed", true);
    }

    @Test
    void aDossierComesBackAloneUntilTheLineLeaderOpensIt() {
        var first = dossier(team).getId();
        fillBoth();
        taking.takeBack(first, LIAISON);
        assertThat(stage.openDuties(KEY)).containsExactly("fillDossier");
        fill(team, ofTeam());
        assertThat(states()).containsExactly(team + " FILLED", person + " FILLED");
        var check = task("checkDossiers");
        stage.submits(LINE_LEADER, check, "decision", "SIGNED");
        taking.takeBack(check.getId(), LINE_LEADER);
        assertThat(states()).containsExactly(team + " FILLED", person + " FILLED");
        assertThat(stage.openDuties(KEY)).containsExactly("checkDossiers");
        stage.submits(LINE_LEADER, task("checkDossiers"), "decision", "SIGNED");
        returnOne(HEAD, "signDossiers", team, "事迹不实");
        fill(team, ofTeam());
        var checked =
                records.column(
                        String.class,
                        "select task from task_submission where duty = 'fillDossier' and names like '%/P%'");
        assertThatThrownBy(() -> taking.takeBack(checked.get(0), LIAISON))
                .hasMessageContaining("已经区局审核");
        signed();
        examine("decision", "PASSED");
        assertThat(states()).containsExactly(team + " PASSED", person + " PASSED");
    }

    @Test
    void aTeamIsNotAskedForABirthdayNorAPersonForAHeadcount() {
        var mixed = ofTeam();
        mixed.put("born", "1985-06");
        refused(LIAISON, dossier(team), mixed, "“出生年月”此时无须填写");
        var other = ofPerson();
        other.put("headcount", 3);
        refused(LIAISON, dossier(person), other, "“人数”此时无须填写");
    }

    @Test
    void theWordLimitsCountCharactersAndNotBlanks() {
        var padded = ofPerson();
        padded.put("individualDeeds", "事 ".repeat(500));
        refused(LIAISON, dossier(person), padded, "事迹材料至少800字（不计空格和换行），现有500字");
        var tooLong = ofTeam();
        tooLong.put("collectiveDeeds", "事".repeat(2001));
        refused(LIAISON, dossier(team), tooLong, "最多2000字");
        var missing = ofPerson();
        missing.remove("political");
        missing.put("born", "1985年6月");
        refused(LIAISON, dossier(person), missing, "请填写“政治面貌”");
        assertThat(states()).isEmpty();
    }

    @Test
    void theLineLeaderReturnsOneAndOnlyThatOneIsWrittenAgain() {
        fillBoth();
        returnOne(LINE_LEADER, "checkDossiers", person, "缺数据");
        assertThat(states()).containsExactly(team + " FILLED", person + " RETURNED");
        assertThat(stage.tasks(KEY, "fillDossier")).hasSize(1);
        var shown = stage.opens(LIAISON, dossier(person));
        assertThat(shown)
                .containsEntry("returned", "分管领导退回：缺数据")
                .containsEntry("born", "1985-06")
                .containsEntry("category", "先进个人");
        assertThat((String) shown.get("individualDeeds")).hasSize(900);
        fill(person, ofPerson());
        assertThat(stage.opens(LINE_LEADER, task("checkDossiers"))).containsEntry("paperCount", 2);
    }

    @Test
    void theHeadReturnsOneAndItIsCheckedAgain() {
        fillBoth();
        stage.submits(LINE_LEADER, task("checkDossiers"), "decision", "SIGNED");
        returnOne(HEAD, "signDossiers", team, "事迹不实");
        assertThat(states()).containsExactly(team + " RETURNED", person + " CHECKED");
        fill(team, ofTeam());
        stage.submits(LINE_LEADER, task("checkDossiers"), "decision", "SIGNED");
        stage.submits(HEAD, task("signDossiers"), "decision", "SIGNED");
        assertThat(states()).containsExactly(team + " SIGNED", person + " SIGNED");
    }

    @Test
    void theOfficeReturnsOneByNameAndPassesTheOther() {
        fillBoth();
        signed();
        refused(
                "office",
                task("examineDossiers"),
                Map.of("decision", "RETURNED", "reason", "缺章"),
                "请选择“需要修改的材料”");
        examine("decision", "RETURNED", "toCorrect", List.of(person), "reason", "缺章");
        assertThat(states()).containsExactly(team + " PASSED", person + " RETURNED");
        assertThat(stage.opens(LIAISON, dossier(person))).containsEntry("returned", "竞赛办退回：缺章");
        fill(person, ofPerson());
        signed();
        examine("decision", "PASSED");
        assertThat(states()).containsExactly(team + " PASSED", person + " PASSED");
        assertThat(stage.endOf("award-dossier", KEY)).isEqualTo("dossiersReady");
    }

    @Test
    void aReturnThatIsNotCorrectedIsForfeitedAndTheOtherStaysPassed() {
        fillBoth();
        signed();
        examine("decision", "RETURNED", "toCorrect", List.of(person), "reason", "缺章");
        stage.fires(KEY, "preparationClosed");
        assertThat(states()).containsExactly(team + " PASSED", person + " FORFEITED");
        stage.fires(KEY, "examineDossiersClosed");
        assertThat(stage.endOf("award-dossier", KEY)).isEqualTo("dossiersReady");
    }

    @Test
    void aReturnAfterTheClosingStillLeavesTimeToCorrect() {
        fillBoth();
        signed();
        stage.until("2024-12-16");
        assertThat(stage.openDuties(KEY)).containsExactly("examineDossiers");
        stage.at("2024-12-17");
        examine("decision", "RETURNED", "toCorrect", List.of(person), "reason", "缺章");
        stage.until("2024-12-22");
        assertThat(stage.openDuties(KEY)).containsExactly("fillDossier");
        fill(person, ofPerson());
        signed();
        examine("decision", "PASSED");
        assertThat(states()).containsExactly(team + " PASSED", person + " PASSED");
    }

    @Test
    void atClosingWhatIsWrittenGoesOnUnsignedAndWhatIsNotIsForfeited() {
        fill(team, ofTeam());
        stage.fires(KEY, "preparationClosed");
        assertThat(states()).containsExactly(team + " UNSIGNED", person + " FORFEITED");
        var shown = stage.opens("office", task("examineDossiers"));
        assertThat(shown.get("papers").toString()).contains("未经单位审签");
        examine("decision", "PASSED");
        assertThat(states()).containsExactly(team + " PASSED", person + " FORFEITED");
        assertThat(records.row("select unit_signed from dossier where nominee = ?", team))
                .containsEntry("unit_signed", false);
    }

    @Test
    void aSilentOfficeLetsTheDossiersGoOnUnexamined() {
        fillBoth();
        signed();
        stage.untilUrged(KEY, "examineDossiers");
        assertThat(stage.openDuties(KEY + "#examineDossiers")).containsExactly("lineLeaderUrging");
        stage.fires(KEY, "examineDossiersClosed");
        assertThat(states()).containsExactly(team + " UNEXAMINED", person + " UNEXAMINED");
        assertThat(stage.endOf("award-dossier", KEY)).isEqualTo("dossiersReady");
    }

    @Test
    void anOverdueLiaisonIsUrgedUntilTheLastDossierIsWritten() {
        fill(team, ofTeam());
        stage.untilUrged(KEY, "fillDossier");
        assertThat(stage.openDuties(KEY + "#fillDossier")).containsExactly("lineLeaderUrging");
        fill(person, ofPerson());
        assertThat(stage.openDuties(KEY + "#fillDossier")).isEmpty();
    }

    @Test
    void overdueLeadersOfTheUnitAreUrged() {
        fillBoth();
        stage.untilUrged(KEY, "checkDossiers");
        assertThat(stage.openDuties(KEY + "#checkDossiers")).containsExactly("lineLeaderUrging");
        stage.submits(LINE_LEADER, task("checkDossiers"), "decision", "SIGNED");
        stage.untilUrged(KEY, "signDossiers");
        assertThat(stage.openDuties(KEY + "#signDossiers")).containsExactly("lineLeaderUrging");
    }

    @Test
    void whoBelongsToTheUnitDoesNotExamineItsDossiers() {
        fillBoth();
        signed();
        identity.createMembership("office", "cg-unit-huangpu-project-owner");
        try {
            refused("office", task("examineDossiers"), Map.of("decision", "PASSED"), "请回避");
        } finally {
            identity.deleteMembership("office", "cg-unit-huangpu-project-owner");
        }
        assertThat(states()).containsExactly(team + " SIGNED", person + " SIGNED");
    }

    @Test
    void theUnitMayDeclineANomineeAndItsLeadersReadThat() {
        refused(LIAISON, dossier(person), Map.of("waived", true), "放弃推荐的理由");
        fill(person, Map.of("waived", true, "waiver", "该同志已调离本单位。"));
        fill(team, ofTeam());
        assertThat((String) stage.opens(LINE_LEADER, task("checkDossiers")).get("fullText"))
                .contains("本单位放弃推荐，不报材料。理由：该同志已调离本单位。");
        signed();
        examine("decision", "PASSED");
        assertThat(stage.decided(person)).contains("放弃推荐（待本单位审签） " + LIAISON);
        assertThat(clearing.again("cg-2024").barred())
                .containsEntry(person, "单位放弃推荐：该同志已调离本单位。")
                .doesNotContainKey(team);
    }

    @Test
    void aDeclinedNomineeWhoComesBackIsWrittenAfterAll() {
        fill(person, Map.of("waived", true, "waiver", "该同志已调离本单位。"));
        fill(team, ofTeam());
        returnOne(LINE_LEADER, "checkDossiers", person, "该同志仍在本单位，请填报。");
        assertThat(stage.opens(LIAISON, dossier(person))).containsEntry("waived", true);
        fill(person, ofPerson());
        signed();
        assertThat(clearing.again("cg-2024").barred()).doesNotContainKey(person);
    }

    @Test
    void aWaiverThatALeaderGaveBackIsNoneEvenIfNothingIsWritten() {
        fill(person, Map.of("waived", true, "waiver", "该同志已调离本单位。"));
        fill(team, ofTeam());
        returnOne(LINE_LEADER, "checkDossiers", person, "该同志仍在本单位，请填报。");
        stage.fires(KEY, "preparationClosed");
        assertThat(clearing.again("cg-2024").barred()).containsEntry(person, "截止前没有报齐推荐材料，视为放弃。");
    }

    private void fillBoth() {
        fill(team, ofTeam());
        fill(person, ofPerson());
    }

    private void signed() {
        stage.submits(LINE_LEADER, task("checkDossiers"), "decision", "SIGNED");
        stage.submits(HEAD, task("signDossiers"), "decision", "SIGNED");
    }

    private void examine(Object... values) {
        stage.submits("office", task("examineDossiers"), values);
        stage.settle();
    }

    private void returnOne(String who, String duty, String nominee, String reason) {
        stage.submits(
                who,
                task(duty),
                "decision",
                "RETURNED",
                "toCorrect",
                List.of(nominee),
                "reason",
                reason);
    }

    private void fill(String nominee, Map<String, Object> values) {
        stage.submits(LIAISON, dossier(nominee), values);
    }

    private Task dossier(String nominee) {
        return stage.tasks(KEY, "fillDossier").stream()
                .filter(it -> nominee.equals(tasks.getVariable(it.getId(), "nominee")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> ofTeam() {
        return new HashMap<>(
                Map.of(
                        "responsible",
                        "张科长",
                        "headcount",
                        12,
                        "collectiveDeeds",
                        "事".repeat(900),
                        "summary",
                        "简".repeat(250)));
    }

    private static Map<String, Object> ofPerson() {
        return new HashMap<>(
                Map.of(
                        "gender", "女",
                        "ethnicity", "汉族",
                        "born", "1985-06",
                        "political", "中共党员",
                        "education", "大学本科",
                        "post", "中队长",
                        "phone", "13812345678",
                        "individualDeeds", "事".repeat(900),
                        "summary", "简".repeat(250)));
    }

    private void refused(String who, Task task, Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> stage.submits(who, task, values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private Task task(String duty) {
        return stage.task(KEY, duty);
    }

    private List<String> states() {
        return records.column(
                String.class,
                "select concat(nominee, ' ', state) from dossier order by category, nominee");
    }
}
