package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** 回避 during the year: no judge marks the work of a unit that the judge is tied to. */
@EngineTest
class RecusedInspectionTest {

    private static final Map<String, Object> MARK = Map.of("mark", 15, "guidance", "请补充成效数据");

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired DeclaringTies ties;
    @Autowired InspectingProjects inspecting;
    @Autowired ReviewingTracks reviewing;
    @Autowired RecusingInspectors recusing;
    private String huangpu;
    private String xuhui;

    @BeforeEach
    void twoProjectsOfATrack() {
        var season = new UnderWay(stage, models);
        huangpu = season.accepted("T03", "huangpu", 1);
        xuhui = season.accepted("T03", "xuhui", 1);
        season.firstPeriodOpens();
        season.reports(huangpu, "2024-04");
    }

    @Test
    void theDeputyInspectsThatProjectAndTheJudgeTheOthers() {
        tied("judge-t03");
        stage.fires(huangpu, "midtermOpens");
        assertThat(stage.sees("judge-t03", inspection(huangpu))).isFalse();
        assertThat(stage.sees("judge-t03", inspection(xuhui))).isTrue();
        assertThat(stage.sees("judge-t04", inspection(xuhui))).isFalse();
        assertThatThrownBy(
                        () -> inspecting.inspect(huangpu, BigDecimal.TEN, "请补充成效数据", "judge-t03"))
                .hasMessageContaining("请回避");
        stage.submits("judge-t04", inspection(huangpu), MARK);
        assertThat(stage.openDuties(huangpu)).containsExactly("answerGuidance");
        assertThat(stage.decided(huangpu)).contains("中途检查评分 judge-t04");
        assertThat(roleOf(huangpu)).isEqualTo("代理评委");
    }

    @Test
    void whereTheDeputyIsTiedAsWellTheOfficeInspects() {
        tied("judge-t03");
        stage.fires(huangpu, "midtermOpens");
        tied("judge-t04");
        assertThat(stage.sees("judge-t04", inspection(huangpu))).isFalse();
        stage.submits("office", inspection(huangpu), MARK);
        assertThat(roleOf(huangpu)).isEqualTo("竞赛办");
    }

    @Test
    void theReviewOfATrackGoesToTheDeputyAsAWhole() {
        tied("judge-t03");
        var key = UnderWay.review("T03", "2024-04");
        stage.fires(key, "reviewOpens");
        var review = stage.task(key, "reviewTrack");
        assertThat(stage.sees("judge-t03", review)).isFalse();
        var verdict = new Verdict(BigDecimal.valueOf(8), List.of(), null, List.of(), null, null);
        assertThatThrownBy(() -> reviewing.review(key, verdict, "judge-t03"))
                .hasMessageContaining("请回避");
        stage.submits("judge-t04", review, "baseline", 8);
        assertThat(stage.endOf("track-review", key)).isEqualTo("reviewed");
        assertThat(roleOf(key)).isEqualTo("代理评委");
    }

    @Test
    void aDepartmentThatBelongsToAUnitMarksNothingOfIt() throws Exception {
        var file =
                new ClassPathResource("seasons/cg-2024.yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        stage.redefines(
                file.replace(
                        "judge: 科技信息处, deputy: T04",
                        "judge: 科技信息处, judgeUnit: huangpu, deputy: T04"));
        assertThat(recusing.ofProject(huangpu, Set.of("judge-t03", "judge-t04")))
                .containsExactly("judge-t03");
        assertThat(recusing.ofProject(xuhui, Set.of("judge-t03", "judge-t04"))).isEmpty();
    }

    private Task inspection(String entry) {
        return stage.task(entry, "inspectMidterm");
    }

    private void tied(String account) {
        ties.declare(UnderWay.SEASON, account, new TieDraft("huangpu", null, "亲属在该局工作"));
    }

    private String roleOf(String subject) {
        return stage.records()
                .sql("select role from record.entry where subject = ? order by number desc limit 1")
                .param(subject)
                .query(String.class)
                .single();
    }
}
