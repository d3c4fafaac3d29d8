package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 评选部署: the office confirms dates, Annex 1 and caps and adds the city's quota. */
@EngineTest
class EvaluationDeploymentProcessTest {

    private static final String KEY = "cg-2024";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired SharingSeats sharing;
    @Autowired RuntimeService runtime;
    private Records records;

    @BeforeEach
    void theEvaluationBegins() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-10-31");
        records = new Records(stage.records());
        runtime.createProcessInstanceByKey("season")
                .businessKey(KEY)
                .setVariables(Map.of("season", KEY, "division", "cg"))
                .startBeforeActivity("deployEvaluation")
                .execute();
    }

    @Test
    void theOfficeSeesTheTableOfTheNoticeAndDeploys() {
        var task = stage.task(KEY, "deployEvaluation");
        var shown = stage.opens("office", task);
        assertThat(shown.get("seats").toString()).contains("合计", "30", "40", "默认分配");
        assertThat(shown.get("steps").toString())
                .as("closed by the sub-process around it, or by nobody")
                .contains(
                        "\"step\":\"推荐申报\"", "\"closing\":\"2024年11月19日\"", "\"closing\":\"不设截止\"")
                .doesNotContain("\"closing\":\"2024年11月21日\"");
        assertThat(shown).containsEntry("caps", "每个单位上限：先进集体3个，先进个人4名。");
        stage.submits("office", task, "cityCollectives", 2, "remark", "按期完成", "confirmed", true);
        assertThat(deployment())
                .containsEntry("city_collectives", 2)
                .containsEntry("city_individuals", null)
                .containsEntry("remark", "按期完成")
                .containsEntry("deployed_by", "office")
                .containsEntry("by_default", false);
        theSeasonGoesOn("deployEvaluation");
    }

    @Test
    void theOfficeEntersTheTableOfAnnex1AndItHolds() {
        var task = stage.task(KEY, "deployEvaluation");
        var annex1 = stage.opens("office", task).get("annex1").toString();
        assertThat(annex1).startsWith("深化体制改革 3 4\n法治建设 3 4\n");
        var moved = annex1.replace("深化体制改革 3 4\n法治建设 3 4", "深化体制改革 5，4\n 法治建设、1、4");
        assertThat(sharing.isByDefault(seasons.plan(KEY))).isTrue();
        stage.submits("office", task, "annex1", moved, "confirmed", true);
        assertThat(sharing.seats(KEY, AwardCategory.COLLECTIVE, "T01")).isEqualTo(5);
        assertThat(sharing.seats(KEY, AwardCategory.COLLECTIVE, "T02")).isEqualTo(1);
        assertThat(sharing.seats(KEY, AwardCategory.INDIVIDUAL, "T02")).isEqualTo(4);
        assertThat(sharing.isByDefault(seasons.plan(KEY))).isFalse();
        assertThat(stage.decided(KEY + "/award")).contains("评选部署 office", "调整名额表 office");
    }

    @Test
    void aTableThatDoesNotSumUpOrCannotBeReadIsRefusedWithAllItsFaults() {
        var task = stage.task(KEY, "deployEvaluation");
        var annex1 = stage.opens("office", task).get("annex1").toString();
        refused(annex1.replace("法治建设 3 4", "法治建设 4 4"), "先进集体合计31个，应为30个");
        refused(
                annex1.replace("法治建设 3 4", "法制建设 3 4").replace("教育培训 3 4", "教育培训 三 四"),
                "没有“法制建设”这条赛道；“教育培训 三 四”应写成“赛道 集体名额 个人名额”；缺少“法治建设”；缺少“教育培训”");
        refused(annex1 + "\n教育培训 3 4", "“教育培训”写了两次");
        assertThat(records.rows("select * from evaluation_deployment")).isEmpty();
    }

    private void refused(String annex1, String sentence) {
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "office",
                                        stage.task(KEY, "deployEvaluation"),
                                        "annex1",
                                        annex1,
                                        "confirmed",
                                        true))
                .hasMessageContaining(sentence);
    }

    @Test
    void itIsNotDeployedUnconfirmed() {
        var task = stage.task(KEY, "deployEvaluation");
        assertThatThrownBy(() -> stage.submits("office", task, "cityCollectives", 2))
                .isInstanceOf(DomainRuleViolation.class);
        assertThat(records.rows("select * from evaluation_deployment")).isEmpty();
        assertThat(stage.openDuties(KEY)).containsExactly("deployEvaluation");
    }

    @Test
    void aSilentOfficeIsRecordedAndTheSeasonFileHolds() {
        stage.fires(KEY, "deployEvaluationClosed");
        assertThat(deployment())
                .containsEntry("by_default", true)
                .containsEntry("deployed_by", null);
        theSeasonGoesOn("deployByDefault");
    }

    private void theSeasonGoesOn(String after) {
        assertThat(stage.passed("season", KEY)).contains(after, "awardEvaluation");
        assertThat(stage.openDuties("cg-2024/award/unit/huangpu")).containsExactly("applyForAward");
    }

    private Map<String, Object> deployment() {
        return records.row("select * from evaluation_deployment");
    }
}
