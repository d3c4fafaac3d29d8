package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** An overdue duty of the registration goes to the next in charge and stays open. */
@EngineTest
class RegistrationOverdueTest {

    private static final String LINE_LEADER = "cg-unit-huangpu-line-leader";

    @Autowired Stage stage;
    @Autowired TaskService tasks;
    private UnitAtWork huangpu;
    private String entry;

    @BeforeEach
    void theUnitIsInvited() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        entry = huangpu.entry("T03", 1);
    }

    @Test
    void a_plan_and_an_entry_that_are_late_go_to_the_line_leader() {
        huangpu.isInvited();
        isUrged(huangpu.key(), "draftWorkPlan", LINE_LEADER);
        huangpu.plans("T03:1");
        isUrged(huangpu.key(), "fillProjectEntry", LINE_LEADER);
    }

    @Test
    void a_late_signature_goes_to_the_head() {
        huangpu.isInvited();
        huangpu.plans();
        isUrged(huangpu.key(), "signRegistration", "cg-unit-huangpu-head");
    }

    @Test
    void a_late_review_and_a_late_mark_go_to_the_leading_group() {
        huangpu.registers("T03:1");
        isUrged(entry, "reviewEntry", "cg-leading-group");
        isUrged(huangpu.key(), "scoreWorkPlan", "cg-leading-group");
    }

    @Test
    void a_late_correction_goes_to_the_line_leader_and_can_still_be_made() {
        huangpu.registers("T03:1");
        huangpu.isReviewed(entry, "RETURNED", "请补充计划节点");
        isUrged(entry, "correctEntry", LINE_LEADER);
        huangpu.corrects(entry, "一网统管二期");
        assertThat(stage.openDuties(entry)).containsExactly("reviewEntry");
    }

    @Test
    void a_correction_is_urged_on_24_April_and_closed_on_the_25th() {
        huangpu.registers("T03:1");
        huangpu.isReviewed(entry, "RETURNED", "请补充计划节点");
        stage.until("2024-04-23");
        assertThat(stage.openDuties(entry + "#correctEntry")).isEmpty();
        stage.until("2024-04-24");
        assertThat(stage.openDuties(entry + "#correctEntry")).containsExactly("lineLeaderUrging");
        assertThat(stage.openDuties(entry)).containsExactly("correctEntry");
        stage.until("2024-04-25");
        assertThat(stage.endOf("project-entry", entry)).isEqualTo("forfeited");
    }

    private void isUrged(String key, String duty, String urger) {
        stage.untilUrged(key, duty);
        var urging =
                tasks.createTaskQuery()
                        .taskDefinitionKey("lineLeaderUrging")
                        .processInstanceBusinessKey(key + "#" + duty)
                        .taskCandidateGroup(urger)
                        .includeAssignedTasks()
                        .list();
        assertThat(urging).as("urging of %s by %s", duty, urger).hasSize(1);
        assertThat(stage.openDuties(key)).contains(duty);
    }
}
