package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SelfAssessmentTest {

    private static final String MODEL = "self-assessment";
    private static final String KEY = "cg-2024/unit/huangpu/self-assessment";

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired AssessingOwnPlans assessing;
    private UnderWay season;

    @BeforeEach
    void theUnitsThatRegisteredAreAsked() {
        season = new UnderWay(stage, models);
        var entry = season.accepted("T03", "huangpu", 1);
        season.planned("xuhui");
        season.firstPeriodOpens();
        season.reports(entry, "2024-04");
        stage.at("2024-10-08");
        season.season("openSelfAssessment");
    }

    @Test
    void each_unit_that_registered_is_asked_once() {
        season.season("openSelfAssessment");
        assertThat(season.column("select unit from self_assessment order by unit"))
                .containsExactly("huangpu", "xuhui");
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(MODEL).list())
                .extracting(it -> it.getBusinessKey())
                .containsExactlyInAnyOrder(KEY, "cg-2024/unit/xuhui/self-assessment");
    }

    @Test
    void the_unit_reads_its_plan_of_spring_and_assesses_itself() {
        var shown = stage.opens("huangpu-liaison", stage.task(KEY, "assessOwnPlan"));
        assertThat(shown)
                .containsEntry("planGoals", "年度目标")
                .containsEntry("dueDate", "2024年10月31日");
        assertThat(shown.get("projects").toString()).contains("huangpu的项目1", "1/1");
        assesses("EXCELLENT");
        assertThat(assessing.find(UnderWay.SEASON, "huangpu"))
                .contains(new SelfAppraisal(SelfGrade.EXCELLENT, "全部完成", "全部落实", "宣传不够"));
        assertThat(season.column("select settled_by from self_assessment where key = ?", KEY))
                .containsExactly("huangpu-liaison");
        assertThat(stage.endOf(MODEL, KEY)).isEqualTo("assessed");
    }

    @Test
    void a_silent_unit_is_recorded() {
        stage.fires(KEY, "assessOwnPlanClosed");
        assertThat(season.column("select status from self_assessment where key = ?", KEY))
                .containsExactly("NOT_ASSESSED");
        assertThat(assessing.find(UnderWay.SEASON, "huangpu")).isEmpty();
        assertThat(stage.endOf(MODEL, KEY)).isEqualTo("notAssessed");
    }

    @Test
    void an_unknown_grade_is_refused_and_the_task_stays_open() {
        assertThatThrownBy(() -> assesses("PERFECT")).hasMessageContaining("没有“PERFECT”这个选项");
        assertThat(stage.openDuties(KEY)).containsExactly("assessOwnPlan");
        assertThat(assessing.find(UnderWay.SEASON, "huangpu")).isEmpty();
    }

    private void assesses(String grade) {
        stage.submits(
                "huangpu-liaison",
                stage.task(KEY, "assessOwnPlan"),
                "grade",
                grade,
                "goalsMet",
                "全部完成",
                "measuresTaken",
                "全部落实",
                "shortfalls",
                "宣传不够");
    }
}
