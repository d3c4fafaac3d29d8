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
class ImplementationTest {

    private static final String MODEL = "project-implementation";

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired ProgressRecord record;
    private UnderWay season;
    private String entry;

    @BeforeEach
    void aProjectIsUnderWay() {
        season = new UnderWay(stage, models);
        entry = season.accepted("T03", "huangpu", 1);
        season.accepted("T03", "xuhui", 1);
        season.firstPeriodOpens();
        season.reports(entry, "2024-04");
    }

    @Test
    void every_accepted_project_begins_once_under_the_key_of_its_entry() {
        season.season("openImplementation");
        assertThat(season.column("select entry from started_project order by entry"))
                .containsExactly(entry, "cg-2024/T03/xuhui/1");
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(MODEL).list())
                .extracting(it -> it.getBusinessKey())
                .containsExactlyInAnyOrder(entry, "cg-2024/T03/xuhui/1");
        assertThat(names()).containsEntry("unit", "huangpu").containsEntry("track", "T03");
        assertThat(names()).containsEntry("entry", entry).containsEntry("division", "cg");
    }

    @Test
    void the_judge_compares_the_projects_marks_one_and_guides_it() {
        stage.fires(entry, "midtermOpens");
        var shown = stage.opens("judge-t03", stage.task(entry, "inspectMidterm"));
        assertThat(shown)
                .containsEntry("project", "huangpu的项目1")
                .containsEntry("planScore", "8.00")
                .containsEntry("dailyScore", "30.00")
                .containsEntry("reportsMade", 1);
        assertThat(shown.get("reports").toString()).contains("完成2024-04");
        assertThat(shown.get("peers").toString()).contains("xuhui的项目1", "0/1");

        inspects(17.5, "请补充成效数据");
        assertThat(stage.openDuties(entry)).containsExactly("answerGuidance");
        assertThat(record.find(entry).orElseThrow().midtermScore().orElseThrow())
                .isEqualTo("17.50");
        assertThat(season.column("select inspected_by from midterm_inspection"))
                .containsExactly("judge-t03");
        assertThat(names())
                .as("what is sent is no variable")
                .doesNotContainKeys("mark", "guidance");
    }

    @Test
    void the_unit_reads_the_guidance_and_answers() {
        stage.fires(entry, "midtermOpens");
        inspects(15, "请补充成效数据");
        assertThat(stage.opens("huangpu-liaison", stage.task(entry, "answerGuidance")))
                .containsEntry("guidance", "请补充成效数据")
                .containsEntry("judge", "科技信息处")
                .doesNotContainKey("mark");
        stage.submits("huangpu-liaison", stage.task(entry, "answerGuidance"), "answer", "已补充三组数据");
        assertThat(season.column("select answer from guidance_answer where outcome = 'ANSWERED'"))
                .containsExactly("已补充三组数据");
        assertThat(waitsFor("yearEndOpens")).isTrue();
    }

    @Test
    void a_silent_unit_is_urged_and_recorded_and_the_year_goes_on() {
        stage.fires(entry, "midtermOpens");
        inspects(15, "请补充成效数据");
        stage.untilUrged(entry, "answerGuidance");
        assertThat(stage.openDuties(entry + "#answerGuidance")).containsExactly("lineLeaderUrging");
        stage.fires(entry, "answerGuidanceClosed");
        assertThat(season.column("select outcome from guidance_answer where entry = ?", entry))
                .containsExactly("NOT_ANSWERED");
        assertThat(waitsFor("yearEndOpens")).isTrue();
    }

    /**
     * With its usual ten and six working days it would have held the assessment up until December.
     */
    @Test
    void a_unit_silent_about_late_guidance_does_not_hold_up_its_year_end_assessment() {
        stage.at("2024-10-28");
        stage.fires(entry, "midtermOpens");
        inspects(15, "请补充成效数据");
        stage.until("2024-11-01");
        assertThat(season.column("select outcome from guidance_answer where entry = ?", entry))
                .containsExactly("NOT_ANSWERED");
        assertThat(stage.openDuties(entry)).containsExactly("assessYearEnd");
    }

    @Test
    void a_silent_judge_leaves_the_inspection_out_and_nobody_is_asked_to_answer() {
        stage.fires(entry, "midtermOpens");
        stage.fires(entry, "inspectMidtermClosed");
        assertThat(season.column("select outcome from midterm_inspection where entry = ?", entry))
                .containsExactly("NOT_INSPECTED");
        assertThat(record.find(entry).orElseThrow().midtermScore()).isEmpty();
        assertThat(stage.openDuties(entry)).isEmpty();
        assertThat(waitsFor("yearEndOpens")).isTrue();
    }

    @Test
    void a_mark_outside_the_scale_is_refused_and_the_task_stays_open() {
        stage.fires(entry, "midtermOpens");
        assertThatThrownBy(() -> inspects(20.5, "好")).hasMessageContaining("不能大于20");
        assertThatThrownBy(() -> inspects(20, "")).hasMessage("请填写“业务指导意见”。");
        assertThat(stage.openDuties(entry)).containsExactly("inspectMidterm");
        assertThat(season.column("select entry from midterm_inspection")).isEmpty();
    }

    private void inspects(double mark, String guidance) {
        stage.submits(
                "judge-t03",
                stage.task(entry, "inspectMidterm"),
                "mark",
                mark,
                "guidance",
                guidance);
    }

    private java.util.Map<String, Object> names() {
        return runtime.getVariables(instance());
    }

    private boolean waitsFor(String timer) {
        return runtime.getActiveActivityIds(instance()).contains(timer);
    }

    private String instance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(entry)
                .singleResult()
                .getId();
    }
}
