package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.ProcessScores;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 年终考核 of one project, and the process score that is frozen after it. */
@EngineTest
class YearEndProcessTest {

    private static final Map<String, Object> MARKS =
            Map.of("effect", 20, "achievement", 21.5, "feasibility", 22, "demonstration", 16.5);

    @Autowired Stage stage;
    @Autowired ProcessScores scores;
    @Autowired DeclaringTies ties;
    private Records records;
    private String key;

    @BeforeEach
    void aProjectReachesTheEndOfItsYear() {
        stage.adopt("seasons/cg-2024.yaml");
        records = new Records(stage.records());
        key = reachesItsYearEnd("huangpu");
    }

    @Test
    void theJudgeMarksFourCriteriaAndTheScoreIsFrozen() {
        var shown = stage.opens("judge-t03", stage.task(key, "assessYearEnd"));
        assertThat(shown).containsEntry("planScore", "8.00").containsEntry("project", "huangpu项目1");
        stage.submits("judge-t03", stage.task(key, "assessYearEnd"), MARKS);
        stage.settle();
        assertThat(scores.of("cg-2024")).as("not before all are frozen").isEmpty();
        stage.fires(key, "scoresFreeze");
        assertThat(stage.endOf("project-implementation", key)).isEqualTo("implemented");
        assertThat(assessment())
                .containsEntry("outcome", "BY_JUDGE")
                .containsEntry("assessed_by", "judge-t03")
                .containsEntry("achievement", new BigDecimal("21.50"));
        assertThat(scores.of("cg-2024")).containsEntry(key, new BigDecimal("80.00"));
        assertThat(records.row("select * from process_score"))
                .containsEntry("plan", new BigDecimal("8.00"))
                .containsEntry("year_end", new BigDecimal("80.00"))
                .containsEntry("midterm", null);
    }

    @Test
    void theJudgeSeesTheTracksProjectsSideBySide() {
        records.project("T03", "xuhui", 1, "王五");
        records.project("T05", "xuhui", 1, "王五");
        var shown = stage.opens("judge-t03", stage.task(key, "assessYearEnd"));
        assertThat(shown.get("peers").toString())
                .contains("huangpu项目1", "徐汇区城管执法局", "未评分")
                .containsOnlyOnce("xuhui项目1");
        assertThat(shown).containsEntry("selfAssessment", "未报送");
    }

    @Test
    void marksOutsideTheirBoundsAreRefused() {
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "judge-t03",
                                        stage.task(key, "assessYearEnd"),
                                        "effect",
                                        26,
                                        "achievement",
                                        20,
                                        "feasibility",
                                        20,
                                        "demonstration",
                                        20))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("不能大于25");
        assertThat(records.rows("select * from year_end_assessment")).isEmpty();
    }

    @Test
    void marksWithThreeDecimalsAreRefusedAndNothingIsWritten() {
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "judge-t03",
                                        stage.task(key, "assessYearEnd"),
                                        "effect",
                                        20.005,
                                        "achievement",
                                        20,
                                        "feasibility",
                                        20,
                                        "demonstration",
                                        20))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("小数");
        assertThat(records.rows("select * from year_end_mark")).isEmpty();
    }

    @Test
    void aTiedDepartmentStandsBackAndTheOneThatStandsInForItMarks() {
        ties.declare("cg-2024", "judge-t03", new TieDraft("xuhui", null, "原工作单位"));
        var theirs = reachesItsYearEnd("xuhui");
        var task = stage.task(theirs, "assessYearEnd");
        assertThat(stage.sees("judge-t03", task)).isFalse();
        stage.submits("judge-t04", task, MARKS);
        assertThat(records.row("select * from year_end_mark where entry = ?", theirs))
                .containsEntry("judge", "judge-t04");
        assertThat(stage.sees("judge-t03", stage.task(key, "assessYearEnd"))).isTrue();
    }

    @Test
    void whereBothDepartmentsStandBackTheOfficeMarks() {
        ties.declare("cg-2024", "judge-t03", new TieDraft("xuhui", null, "原工作单位"));
        ties.declare("cg-2024", "judge-t04", new TieDraft("xuhui", null, "近亲属"));
        var task = stage.task(reachesItsYearEnd("xuhui"), "assessYearEnd");
        assertThat(stage.sees("judge-t04", task)).isFalse();
        assertThat(stage.sees("office", task)).isTrue();
    }

    private String reachesItsYearEnd(String unit) {
        stage.at("2024-04-16");
        var project = records.project("T03", unit, 1, "张三", "李四");
        records.reported(project, 0, 0, 0);
        stage.start(
                "project-implementation", project, "unit", unit, "track", "T03", "entry", project);
        stage.fires(project, "midtermOpens");
        stage.fires(project, "inspectMidtermClosed");
        stage.fires(project, "yearEndOpens");
        return project;
    }

    @Test
    void theOfficeMarksForASilentJudge() {
        stage.untilUrged(key, "assessYearEnd");
        assertThat(stage.openDuties(key + "#assessYearEnd")).containsExactly("lineLeaderUrging");
        stage.fires(key, "assessYearEndClosed");
        stage.untilUrged(key, "assessForJudge");
        assertThat(stage.openDuties(key + "#assessForJudge")).containsExactly("lineLeaderUrging");
        stage.submits("office", stage.task(key, "assessForJudge"), MARKS);
        stage.fires(key, "scoresFreeze");
        assertThat(assessment())
                .containsEntry("outcome", "BY_OFFICE")
                .containsEntry("assessed_by", "office");
        assertThat(stage.endOf("project-implementation", key)).isEqualTo("implemented");
        assertThat(scores.of("cg-2024")).containsKey(key);
    }

    @Test
    void whereNobodyMarksThePartIsLeftOutAndTheOthersAreRenormalised() {
        stage.fires(key, "assessYearEndClosed");
        stage.fires(key, "assessForJudgeClosed");
        assertThat(stage.endOf("project-implementation", key)).isEqualTo("implemented");
        assertThat(assessment())
                .containsEntry("outcome", "NOT_MARKED")
                .containsEntry("effect", null);
        assertThat(records.row("select * from process_score"))
                .containsEntry("year_end", null)
                .containsEntry("score", new BigDecimal("80.00"));
    }

    @Test
    void aWithdrawnProjectHasNoScore() {
        records.jdbc()
                .sql("update project_entry set status = 'WITHDRAWN', reason = '项目取消'")
                .update();
        stage.submits("judge-t03", stage.task(key, "assessYearEnd"), MARKS);
        stage.settle();
        assertThat(scores.of("cg-2024")).as("not before all are frozen").isEmpty();
        stage.fires(key, "scoresFreeze");
        assertThat(scores.of("cg-2024")).isEmpty();
    }

    private Map<String, Object> assessment() {
        return records.row("select * from year_end_assessment");
    }
}
