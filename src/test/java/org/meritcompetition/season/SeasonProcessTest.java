package org.meritcompetition.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@EngineTest
class SeasonProcessTest {

    private static final String FILE = "seasons/cg-2024.yaml";

    @Autowired Stage stage;

    @Autowired Seasons seasons;

    @Autowired TaskService tasks;

    @Autowired RuntimeService runtime;

    @Autowired ManagementService management;

    @Test
    void theSeasonIsFoundedAndEveryUnitIsAskedForItsPlan() {
        stage.open(FILE);
        assertThat(
                        stage.records()
                                .sql("select founded_at is not null from season")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(tasks.createTaskQuery().taskDefinitionKey("draftWorkPlan").list())
                .hasSize(20)
                .allSatisfy(task -> assertThat(dueOf(task)).isEqualTo("2024-04-15T23:59:59"));
    }

    @Test
    void aSeasonThatIsOpenIsNotOpenedAgain() {
        stage.open(FILE);
        stage.open(FILE);
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("season").count())
                .isEqualTo(1);
    }

    @Test
    void aTaskGoesToTheOnePersonWhoCanDoItAndSaysWhatItIsAbout() {
        stage.open(FILE);
        var task = stage.task("cg-2024/unit/huangpu", "draftWorkPlan");
        assertThat(task.getAssignee()).isEqualTo("huangpu-liaison");
        assertThat(task.getName()).isEqualTo("填报工作计划 · 黄浦区城管执法局");
    }

    @Test
    void anOverdueDutyWaitsWithTheLineLeaderUntilItIsClosed() {
        stage.open(FILE);
        stage.until("2024-04-15");
        assertThat(urged()).isEmpty();
        stage.until("2024-04-16");
        assertThat(urged()).hasSize(20);
        var urging = stage.task("cg-2024/unit/huangpu#draftWorkPlan", "lineLeaderUrging");
        assertThat(urging.getAssignee()).isEqualTo("huangpu-line-leader");
        assertThat(stage.opens("huangpu-line-leader", urging))
                .containsEntry("dutyName", "填报工作计划")
                .containsEntry("responsible", "黄浦区城管执法局联络员");
        stage.submits("huangpu-line-leader", urging);
        assertThat(stage.openDuties("cg-2024/unit/huangpu#draftWorkPlan")).isEmpty();
        stage.until("2024-04-23");
        assertThat(urged()).isEmpty();
        assertThat(stage.passed("deadline-ladder", "cg-2024/unit/xuhui#draftWorkPlan"))
                .contains("dutyFinished");
    }

    @Test
    void aUnitThatSaysNothingHasForfeitedAtClosing() {
        stage.open(FILE);
        stage.until("2024-04-23");
        assertThat(stage.endOf("unit-registration", "cg-2024/unit/huangpu"))
                .isEqualTo("unitForfeited");
        assertThat(tasks.createTaskQuery().taskDefinitionKey("draftWorkPlan").count()).isZero();
    }

    @Test
    void aSeasonInWhichNobodyDoesAnythingWaitsForTheLeadingGroupAloneAndEnds() {
        stage.open(FILE);
        stage.until("2025-01-10");
        assertThat(tasks.createTaskQuery().list())
                .extracting(Task::getTaskDefinitionKey)
                .containsOnly(
                        "approveCommendations", "lineLeaderUrging", "headUrging", "supervision");
        stage.submits(
                "leader",
                stage.task("cg-2024/award", "approveCommendations"),
                Map.of("meetingDate", "2025-01-10", "minutes", "纪要〔2025〕1号", "present", "组长"));
        stage.settle();
        stage.until("2025-01-31");
        assertThat(stage.endOf("season", "cg-2024")).isEqualTo("seasonClosed");
        assertThat(tasks.createTaskQuery().list()).isEmpty();
    }

    @Test
    void changedDatesMoveTimersAndTasksTogether() throws IOException, SeasonFileFaulty {
        stage.open(FILE);
        var changed =
                new ClassPathResource(FILE)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("2024-04-15", "2024-04-12");
        stage.redefines(changed);
        assertThat(dueOf(stage.task("cg-2024/unit/huangpu", "draftWorkPlan")))
                .isEqualTo("2024-04-12T23:59:59");
        assertThat(timers("cg-2024", "registrationEnds")).containsExactly("2024-04-12T23:59:59");
        assertThat(timers("cg-2024/unit/huangpu", "draftWorkPlanLadder"))
                .containsExactly("2024-04-07T09:00");
        assertThat(timers("cg-2024/unit/huangpu", "unitFilingClosed"))
                .containsExactly("2024-04-22T23:59:59");
    }

    @Test
    void ofTwoDivisionsTheSeasonOfTheLatestYearIsTheLast() throws IOException, SeasonFileFaulty {
        stage.open(FILE);
        var small = "seasons/three-units.yaml";
        seasons.open(
                new ClassPathResource(small)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("lh-2025", "an-2025")
                        .replace("code: lh", "code: an"),
                small);
        assertThat(seasons.codes()).containsExactly("cg-2024", "an-2025");
    }

    private List<Task> urged() {
        return tasks.createTaskQuery().taskDefinitionKey("lineLeaderUrging").list();
    }

    private static String dueOf(Task task) {
        return task.getDueDate().toInstant().atZone(SeasonClock.ZONE).toLocalDateTime().toString();
    }

    private List<String> timers(String businessKey, String timer) {
        var instance =
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .list()
                .stream()
                .map(
                        job ->
                                job.getDuedate()
                                        .toInstant()
                                        .atZone(SeasonClock.ZONE)
                                        .toLocalDateTime()
                                        .toString())
                .toList();
    }
}
