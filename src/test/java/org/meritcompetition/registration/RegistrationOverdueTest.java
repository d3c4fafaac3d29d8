package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An overdue duty of the registration goes to the next in charge and stays open. A correction is
 * absent: in the default season it closes with its due date, so it is forfeited before it is urged.
 */
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
