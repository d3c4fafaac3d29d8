package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@EngineTest
class UnitRegistrationTest {

    private static final String SEASON = "cg-2024";
    private static final String UNIT = "huangpu";
    private static final String MODEL = "unit-registration";

    @Autowired Stage stage;
    @Autowired ProjectEntries entries;
    @Autowired WorkPlans plans;

    @Autowired
    @Qualifier("workPlanScoreForm")
    TaskForm planScore;

    private UnitAtWork huangpu;

    @BeforeEach
    void theUnitIsInvited() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, UNIT);
        huangpu.isInvited();
    }

    @Test
    void a_unit_plans_fills_and_signs_and_each_project_goes_to_the_office() {
        huangpu.plans("T03:2", "T10:1");
        assertThat(statuses()).containsOnly(EntryStatus.DRAFT);
        huangpu.fillsAll();
        huangpu.signs();

        assertThat(entries.ofUnit(SEASON, UNIT))
                .extracting(ProjectEntry::key)
                .containsExactly(
                        huangpu.entry("T03", 1), huangpu.entry("T03", 2), huangpu.entry("T10", 1));
        assertThat(statuses()).containsOnly(EntryStatus.FILED);
        assertThat(plan().status()).isEqualTo(WorkPlanStatus.SIGNED);
        assertThat(plan().decision().decidedBy()).isEqualTo("huangpu-line-leader");
        for (var entry : entries.ofUnit(SEASON, UNIT)) {
            assertThat(stage.openDuties(entry.key())).containsExactly("reviewEntry");
            assertThat(entry.participants())
                    .containsExactly(
                            new Participant("张三", "中队长", "科员", true),
                            new Participant("李四", "科长", "四级调研员", false));
        }
    }

    @Test
    void a_unit_without_projects_signs_its_plan_alone() {
        huangpu.plans();
        huangpu.signs();
        assertThat(stage.openDuties(huangpu.key())).containsExactly("scoreWorkPlan");
        assertThat(plan().status()).isEqualTo(WorkPlanStatus.SIGNED);
        assertThat(statuses()).isEmpty();
    }

    @Test
    void one_track_cannot_be_chosen_twice() {
        assertThatThrownBy(() -> huangpu.plans("T03:1", "T03:2"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("赛道“数字化转型”选了两次，请只保留一项。");
        assertThat(plans.find(SEASON, UNIT)).isEmpty();
    }

    @Test
    void a_third_project_in_a_track_is_refused_and_the_task_stays_open() {
        assertThatThrownBy(() -> huangpu.plans("T03:3")).isInstanceOf(DomainRuleViolation.class);
        assertThat(plans.find(SEASON, UNIT)).isEmpty();
        assertThat(stage.openDuties(huangpu.key())).containsExactly("draftWorkPlan");
    }

    @Test
    void a_faulty_line_of_participants_keeps_the_form_open() {
        huangpu.plans("T03:1");
        var project = UnitAtWork.project("一网统管");
        project.put("participants", "张三、中队长");
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "huangpu-liaison",
                                        huangpu.taskOf(huangpu.entry("T03", 1)),
                                        project))
                .hasMessage("参与人员有误：第1行应有 4 项（姓名、职务、职级、是否一线），现有 2 项。");
        assertThat(entries.get(huangpu.entry("T03", 1)).isFilled()).isFalse();
    }

    @Test
    void an_empty_entry_form_proposes_department_and_contact_of_the_plan() {
        huangpu.plans("T03:1");
        var shown = stage.opens("huangpu-liaison", huangpu.taskOf(huangpu.entry("T03", 1)));
        assertThat(shown)
                .containsEntry("trackName", "数字化转型")
                .containsEntry("number", 1)
                .containsEntry("department", "法制科")
                .containsEntry("phone", "021-23110000")
                .doesNotContainKey("name");
    }

    @Test
    void sent_back_the_plan_shows_what_was_written_and_only_the_named_entries_are_filled_again() {
        huangpu.plans("T03:2", "T10:1");
        huangpu.fillsAll();
        huangpu.sendsBack("目标不具体", huangpu.entry("T03", 2));

        assertThat(plan().status()).isEqualTo(WorkPlanStatus.RETURNED);
        var shown = stage.opens("huangpu-liaison", stage.task(huangpu.key(), "draftWorkPlan"));
        assertThat(shown)
                .containsEntry("returnReason", "目标不具体")
                .containsEntry("leadDepartment", "法制科");
        assertThat(shown.get("projects").toString()).contains("T03:2", "T10:1");

        huangpu.plans("T03:2");
        assertThat(entries.find(huangpu.entry("T10", 1))).isEmpty();
        assertThat(stage.tasks(huangpu.key(), "fillProjectEntry")).hasSize(1);
        assertThat(stage.opens("huangpu-liaison", stage.task(huangpu.key(), "fillProjectEntry")))
                .containsEntry("entry", huangpu.entry("T03", 2))
                .containsEntry("returnReason", "目标不具体")
                .containsEntry("name", "一网统管");
        huangpu.fillsAll();
        huangpu.signs();
        assertThat(statuses()).containsExactly(EntryStatus.FILED, EntryStatus.FILED);
    }

    @Test
    void sent_back_without_an_entry_only_the_plan_is_written_again() {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.sendsBack("牵头部门有误");
        huangpu.plans("T03:1");
        assertThat(stage.openDuties(huangpu.key())).containsExactly("signRegistration");
        assertThat(entries.get(huangpu.entry("T03", 1)).name()).isEqualTo("一网统管");
    }

    @Test
    void the_signer_gives_a_reason_for_sending_back() {
        huangpu.plans();
        assertThatThrownBy(() -> huangpu.sendsBack(" ")).hasMessage("选择“退回修改”时请填写原因。");
        assertThat(plan().status()).isEqualTo(WorkPlanStatus.DRAFT);
        assertThat(stage.openDuties(huangpu.key())).containsExactly("signRegistration");
    }

    @Test
    void who_signs_does_not_name_entries_to_correct() {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "huangpu-line-leader",
                                        stage.task(huangpu.key(), "signRegistration"),
                                        "decision",
                                        "SIGNED",
                                        "toCorrect",
                                        List.of(huangpu.entry("T03", 1))))
                .hasMessage("已选“同意报送”，请清空“需要修改的项目”，或改选“退回修改”。");
    }

    @Test
    void at_closing_filled_entries_go_on_unsigned_and_empty_ones_are_forfeited() {
        huangpu.plans("T03:2");
        huangpu.fills(huangpu.entry("T03", 1));
        stage.fires(huangpu.key(), "unitFilingClosed");

        assertThat(statuses()).containsExactly(EntryStatus.UNSIGNED, EntryStatus.FORFEITED);
        assertThat(plan().status()).isEqualTo(WorkPlanStatus.UNSIGNED);
        assertThat(stage.openDuties(huangpu.entry("T03", 1))).containsExactly("reviewEntry");
        assertThat(stage.openDuties(huangpu.entry("T03", 2))).isEmpty();
        assertThat(stage.openDuties(huangpu.key())).containsExactly("scoreWorkPlan");
    }

    @Test
    void at_closing_a_silent_unit_is_recorded_as_forfeited() {
        stage.fires(huangpu.key(), "unitFilingClosed");
        assertThat(plan().status()).isEqualTo(WorkPlanStatus.FORFEITED);
        assertThat(stage.endOf(MODEL, huangpu.key())).isEqualTo("unitForfeited");
    }

    @Test
    void the_office_marks_the_plan() {
        huangpu.plans();
        huangpu.signs();
        var task = stage.task(huangpu.key(), "scoreWorkPlan");
        assertThat(stage.opens("office", task)).containsEntry("planStatus", "已审签");
        stage.submits("office", task, "score", 8.25);

        assertThat(plans.scoreOf(SEASON, UNIT)).contains(new BigDecimal("8.25"));
        assertThat(plans.scores(SEASON)).containsOnlyKeys(UNIT);
        assertThat(stage.endOf(MODEL, huangpu.key())).isEqualTo("registered");
    }

    @Test
    void the_mark_of_a_plan_is_no_process_variable() {
        huangpu.plans();
        huangpu.signs();
        var task = stage.task(huangpu.key(), "scoreWorkPlan");
        var answers =
                planScore.submit(
                        new TaskAtHand(
                                task.getId(),
                                "scoreWorkPlan",
                                huangpu.key(),
                                "office",
                                Map.of("season", SEASON, "unit", UNIT)),
                        new Submission(Map.of("score", 8.25)));
        assertThat(plans.scoreOf(SEASON, UNIT)).contains(new BigDecimal("8.25"));
        assertThat(answers).isEmpty();
    }

    @Test
    void a_silent_office_leaves_the_plan_unscored() {
        huangpu.plans();
        huangpu.signs();
        stage.fires(huangpu.key(), "scoreWorkPlanClosed");
        assertThat(plan().scoring()).isEqualTo(PlanScoring.LEFT_OUT);
        assertThat(plans.scoreOf(SEASON, UNIT)).isEmpty();
        assertThat(stage.endOf(MODEL, huangpu.key())).isEqualTo("registered");
    }

    private WorkPlan plan() {
        return plans.find(SEASON, UNIT).orElseThrow();
    }

    private List<EntryStatus> statuses() {
        return entries.ofUnit(SEASON, UNIT).stream().map(ProjectEntry::status).toList();
    }
}
