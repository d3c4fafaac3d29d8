package org.meritcompetition.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.meritcompetition.cooperation.AtTheDesk.person;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * The page beside a task sends at most 15 statements, also where many have to be asked whether they
 * keep away.
 */
@EngineTest
class TaskPageCostTest {

    private static final int MOST = 15;
    private static final String JUDGE = "judge-t03";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired DemonstrationContacts demonstration;
    @Autowired WebApplicationContext application;
    private Records records;
    private String project;

    @BeforeEach
    void aProjectReachesTheEndOfItsYear() {
        stage.adopt("seasons/cg-2024.yaml");
        demonstration.enter(seasons.plan("cg-2024"));
        stage.joins("judge-t09", "cg-track-T03");
        stage.joins("judge-t05", "cg-track-T03-deputy");
        stage.at("2024-04-16");
        records = new Records(stage.records());
        project = records.project("T03", "huangpu", 1, "张三", "李四");
    }

    @Test
    void besideAYearEndMark() throws Exception {
        records.reported(project, 0, 0, 0);
        stage.start(
                "project-implementation",
                project,
                "unit",
                "huangpu",
                "track",
                "T03",
                "entry",
                project);
        stage.fires(project, "midtermOpens");
        stage.fires(project, "inspectMidtermClosed");
        stage.fires(project, "yearEndOpens");
        isCheap(stage.task(project, "assessYearEnd"));
    }

    @Test
    void besideANomination() throws Exception {
        stage.at("2024-11-18");
        records.scored(project, "91.50");
        records.applied(project, "C", 1, "huangpu执法科1");
        records.applied(project, "P", 1, "张三");
        stage.start("award-nomination", "cg-2024/award/T03", "track", "T03");
        isCheap(stage.task("cg-2024/award/T03", "nominate"));
    }

    private void isCheap(Task task) throws Exception {
        stage.claims(JUDGE, task);
        var judge = person(JUDGE, "cg-track-T03");
        var desk = new AtTheDesk(application);
        desk.sends(
                judge, "/tasks/" + task.getId() + "/copy", "colleague", "judge-t04", "note", "供参考");
        desk.opens(judge, "/tasks/" + task.getId())
                .andExpect(content().string(containsString("供参考")));
        assertThat(
                        CountedStatements.lasting(
                                CountedStatements.of(
                                        () ->
                                                desk.opens(judge, "/tasks/" + task.getId())
                                                        .andExpect(status().isOk()))))
                .hasSizeBetween(5, MOST);
    }
}
