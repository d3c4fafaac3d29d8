package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Succeeding;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 登记市级结果: what the city made of the recommendation, with the number of its decision. */
@EngineTest
class CityOutcomeProcessTest {

    private static final String AWARD = "cg-2024/award";
    private static final String CITY = "cg-2024/city";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired Succeeding succeeding;
    private Records records;
    private String huangpu;
    private String xuhui;
    private String changning;

    @BeforeEach
    void twoOfThreeGoToTheCity() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-06");
        records = new Records(stage.records());
        var nominees = new Nominees(records);
        huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        changning = nominees.team("T01", "changning", 3);
        quotas.calculate("cg-2024");
        recommend(huangpu, xuhui, changning);
    }

    @Test
    void whoIsNotNamedWasNotHonoured() {
        approve(changning);
        assertThat(stage.opens("office", recording()))
                .hasEntrySatisfying(
                        "recommended",
                        it ->
                                assertThat(it.toString())
                                        .contains("huangpu执法科1", "xuhui执法科1")
                                        .doesNotContain("changning执法科1"));
        stage.submits("office", recording(), answer(List.of(huangpu), "2024-12-06"));
        assertThat(stage.endOf("city-outcome", CITY)).isEqualTo("cityOutcomeRecorded");
        assertThat(outcomes())
                .containsExactly(
                        changning + " REFUSED", huangpu + " AWARDED", xuhui + " NOT_AWARDED");
        assertThat(
                        records.row(
                                "select city_document, answered_on::text as day, recorded_by"
                                        + " from city_recommendation"))
                .containsEntry("city_document", "沪立功〔2024〕1号")
                .containsEntry("day", "2024-12-06")
                .containsEntry("recorded_by", "office");
        assertThat(stage.decided(huangpu)).endsWith("获评市级先进 office");
        assertThat(stage.decided(xuhui)).endsWith("未获评市级先进 office");
        assertThat(stage.decided(changning)).endsWith("市级推荐领导小组不同意 leader");
    }

    @Test
    void whoDropsOutMeanwhileIsToBeTakenBackFromTheCity() {
        approve(changning);
        assertThat(stage.opens("office", recording())).containsEntry("toWithdraw", 0.0);
        succeeding.cancel("cg-2024", Map.of(huangpu, "公示异议成立：经查不属实"));
        assertThat(stage.opens("office", recording()))
                .containsEntry("toWithdraw", 1.0)
                .hasEntrySatisfying(
                        "recommended",
                        it -> assertThat(it.toString()).contains("已退出：公示异议成立：经查不属实", "在列"));
    }

    @Test
    void anAnswerNamesOnlyThoseRecommendedAndIsNotOfTomorrow() {
        approve(changning);
        refused(answer(List.of(changning), "2024-12-06"), "没有“" + changning + "”");
        refused(answer(List.of(huangpu), "2024-12-09"), "不能晚于今天");
        var withoutNumber = answer(List.of(huangpu), "2024-12-06");
        withoutNumber.remove("cityDocument");
        refused(withoutNumber, "市级决定文号");
        assertThat(outcomes())
                .containsExactly(
                        changning + " REFUSED", huangpu + " APPROVED", xuhui + " APPROVED");
        assertThat(stage.openDuties(CITY)).containsExactly("recordCityOutcome");
    }

    @Test
    void anOfficeThatForgetsIsUrgedAndTheTaskStays() {
        approve(changning);
        stage.untilUrged(CITY, "recordCityOutcome");
        assertThat(stage.rungs(CITY, "recordCityOutcome")).endsWith("LINE_LEADER REACHED");
        assertThat(stage.openDuties(CITY + "#recordCityOutcome"))
                .containsExactly("lineLeaderUrging");
        stage.submits("office", recording(), answer(List.of(), stage.today()));
        assertThat(stage.endOf("city-outcome", CITY)).isEqualTo("cityOutcomeRecorded");
        assertThat(stage.openDuties(CITY + "#recordCityOutcome")).isEmpty();
        assertThat(outcomes())
                .containsExactly(
                        changning + " REFUSED", huangpu + " NOT_AWARDED", xuhui + " NOT_AWARDED");
    }

    @Test
    void whereTheLeadingGroupRefusesAllNobodyWaitsForTheCity() {
        approve(huangpu, xuhui, changning);
        assertThat(
                        runtime.createProcessInstanceQuery()
                                .processDefinitionKey("city-outcome")
                                .count())
                .isZero();
    }

    private void recommend(String... keys) {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(AWARD)
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("cityRecommendation")
                .execute();
        stage.submits(
                "office",
                stage.task(AWARD, "recommendToCity"),
                Map.of(
                        "decision",
                        "RECOMMEND",
                        "recommended",
                        List.of(keys),
                        "collectiveQuota",
                        3,
                        "individualQuota",
                        0));
    }

    private void approve(String... refused) {
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCityRecommendation"),
                Map.of(
                        "meetingDate",
                        "2024-12-06",
                        "minutes",
                        "纪要〔2024〕3号",
                        "refused",
                        List.of(refused),
                        "reason",
                        "示范性不足"));
        stage.settle();
    }

    private Task recording() {
        return stage.task(CITY, "recordCityOutcome");
    }

    private static Map<String, Object> answer(List<String> awarded, String date) {
        return new HashMap<>(
                Map.of("awarded", awarded, "cityDocument", "沪立功〔2024〕1号", "answeredOn", date));
    }

    private void refused(Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> stage.submits("office", recording(), values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private List<String> outcomes() {
        return records.column(
                String.class,
                "select concat(nominee, ' ', outcome) from city_recommendation_nominee order by nominee");
    }
}
