package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** An overdue duty of the registration goes to the next in charge and stays open. */
@EngineTest
class RegistrationOverdueTest {

    private static final String LINE_LEADER = "cg-unit-huangpu-line-leader";

    @Autowired Stage stage;
    @Autowired TaskService tasks;
    @Autowired Seasons seasons;
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

    /** In the default season a correction closes with its due date, before it could be urged. */
    @Test
    void a_late_correction_goes_to_the_line_leader_where_the_season_leaves_time()
            throws IOException, SeasonFileFaulty {
        var file = "seasons/cg-2024.yaml";
        seasons.redefine(
                new ClassPathResource(file)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("within: 3, closing: 0}", "within: 3, closing: 6}"),
                file);
        huangpu.registers("T03:1");
        huangpu.isReviewed(entry, "RETURNED", "请补充计划节点");
        isUrged(entry, "correctEntry", LINE_LEADER);
        huangpu.corrects(entry, "一网统管二期");
        assertThat(stage.openDuties(entry)).containsExactly("reviewEntry");
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
