package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.ProcessScores;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Three judges mark each project by themselves; the season takes the median, out of 40/30/20/10.
 */
@EngineTest
class SeveralJudgesProcessTest {

    private static final String FILE = "seasons/cg-2024.yaml";

    @Autowired Stage stage;
    @Autowired ProcessScores scores;
    private Records records;
    private String key;

    @BeforeEach
    void aProjectReachesTheEndOfItsYear() throws IOException, SeasonFileFaulty {
        stage.adopt(FILE);
        stage.redefines(
                new ClassPathResource(FILE)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace(
                                "marking: {judges: 1, method: mean}",
                                "marking: {judges: 3, method: median}")
                        .replace(
                                "rubric: {effect: 25, achievement: 25, feasibility: 25, demonstration: 25}",
                                "rubric: {effect: 40, achievement: 30, feasibility: 20, demonstration: 10}"));
        for (var other : List.of("judge-t05", "judge-t06")) {
            stage.joins(other, "cg-track-T03");
        }
        records = new Records(stage.records());
        key = records.project("T03", "huangpu", 1, "张三", "李四");
        records.reported(key, 0, 0, 0);
        stage.start("project-implementation", key, "unit", "huangpu", "track", "T03", "entry", key);
        stage.fires(key, "midtermOpens");
        stage.fires(key, "inspectMidtermClosed");
        stage.fires(key, "yearEndOpens");
    }

    @Test
    void eachMarksOnceAndTheMedianIsFrozenWithAllItsInputs() {
        assertThat(open()).hasSize(3);
        assertThat(open()).extracting(Task::getName).anyMatch(it -> it.endsWith("第2位评委"));
        marks("judge-t03", 40, 30, 10, 10);
        refused("judge-t03", "每位评委只打一次", 1, 1, 1, 1);
        refused("judge-t05", "“比成效”不能大于40分", 40.5, 1, 1, 1);
        marks("judge-t05", 20, 20, 10, 10);
        assertThat(stage.opens("judge-t06", open().get(0)).get("peers").toString())
                .as("nothing of what the others gave")
                .contains("未评分")
                .doesNotContain("90", "60");
        marks("judge-t06", 30, 20, 15, 5);
        assertThat(open()).isEmpty();
        assertThat(records.row("select * from year_end_assessment"))
                .containsEntry("judges", 3)
                .containsEntry("total", new BigDecimal("70.00"))
                .containsEntry("effect", null);
        stage.fires(key, "scoresFreeze");
        assertThat(records.row("select * from process_score"))
                .containsEntry("year_end", new BigDecimal("70.00"));
        var frozen = records.row("select inputs, hash from process_score");
        assertThat(frozen.get("inputs").toString())
                .contains("\"method\":\"median\"")
                .contains("\"effect\":40.00,\"achievement\":30.00")
                .contains("\"effect\":20.00")
                .contains("\"weights\":{\"plan\":10,\"daily\":30,\"midterm\":20,\"yearEnd\":40}");
        assertThat(
                        records.column(
                                String.class,
                                "select inputs_hash from record.entry where act like '冻结过程得分 %'"))
                .containsExactly(frozen.get("hash").toString());
        assertThatThrownBy(
                        () -> stage.records().sql("update process_score set score = 99").update())
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> stage.records().sql("delete from year_end_mark").update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void atClosingThoseWhoMarkedAreEnoughAndNobodyStandsIn() {
        marks("judge-t03", 40, 30, 10, 10);
        marks("judge-t05", 20, 20, 10, 10);
        stage.fires(key, "assessYearEndClosed");
        assertThat(stage.openDuties(key)).isEmpty();
        stage.fires(key, "scoresFreeze");
        assertThat(records.row("select * from year_end_assessment"))
                .containsEntry("outcome", "BY_JUDGE")
                .containsEntry("judges", 2)
                .containsEntry("total", new BigDecimal("75.00"));
        assertThat(scores.of("cg-2024")).containsKey(key);
        assertThat(stage.decided(key)).anyMatch(it -> it.startsWith("年终考核截止，3位评委中1位未评 "));
    }

    @Test
    void whereNoneMarkedTheOfficeStandsInAlone() {
        stage.fires(key, "assessYearEndClosed");
        stage.submits(
                "office",
                stage.task(key, "assessForJudge"),
                Map.of("effect", 40, "achievement", 30, "feasibility", 20, "demonstration", 10));
        stage.fires(key, "scoresFreeze");
        assertThat(records.row("select * from year_end_assessment"))
                .containsEntry("outcome", "BY_OFFICE")
                .containsEntry("judges", 1)
                .containsEntry("total", new BigDecimal("100.00"));
    }

    private List<Task> open() {
        return stage.tasks(key, "assessYearEnd");
    }

    private void marks(String judge, Object... four) {
        stage.submits(judge, open().get(0), four(four));
        stage.settle();
    }

    private void refused(String judge, String sentence, Object... four) {
        assertThatThrownBy(() -> stage.submits(judge, open().get(0), four(four)))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private static Map<String, Object> four(Object... four) {
        return Map.of(
                "effect", four[0],
                "achievement", four[1],
                "feasibility", four[2],
                "demonstration", four[3]);
    }
}
