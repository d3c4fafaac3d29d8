package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.beans.factory.annotation.Autowired;

/** 市级推荐: up to the city's quota among the 正式, or nobody; the leading group approves. */
@EngineTest
class CityRecommendationProcessTest {

    private static final String KEY = "cg-2024/award";

    @Autowired Stage stage;
    @Autowired KeepingVetoList vetoes;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired DeclaringTies ties;
    @Autowired TaskService tasks;
    private Records records;
    private String huangpu;
    private String xuhui;
    private String spare;

    @BeforeEach
    void theSeatsAreKnown() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-06");
        records = new Records(stage.records());
        var nominees = new Nominees(records);
        huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        nominees.team("T01", "changning", 3);
        spare = nominees.team("T01", "jingan", 4);
        quotas.calculate("cg-2024");
    }

    @Test
    void theOfficeRecommendsUpToTheCitysQuota() {
        theCityGives(1, 0);
        start();
        assertThat(stage.opens("office", task("recommendToCity")).get("quotaText"))
                .isEqualTo("市级名额：先进集体1个，先进个人0名。");
        refused("office", "recommendToCity", recommending(huangpu, xuhui), "市级先进集体名额为1个，已选2个");
        refused("office", "recommendToCity", recommending(spare), "没有“" + spare + "”");
        refused("office", "recommendToCity", Map.of("decision", "RECOMMEND"), "请选择");
        stage.submits("office", task("recommendToCity"), recommending(huangpu));
        assertThat(outcomes()).containsExactly(huangpu + " RECOMMENDED");
        assertThat(stage.openDuties(KEY)).containsExactly("approveCityRecommendation");
    }

    @Test
    void theLeadingGroupSeesThemInTheOrderOfTheRecommendation() {
        theCityGives(2, 0);
        start();
        stage.submits("office", task("recommendToCity"), recommending(xuhui, huangpu));
        assertThat(
                        stage.opens("leader", task("approveCityRecommendation"))
                                .get("recommended")
                                .toString())
                .containsSubsequence("xuhui执法科1", "huangpu执法科1");
        assertThat(stage.opens("leader", task("approveCityRecommendation")).get("recommended"))
                .as("nothing stands against them, and that is said")
                .asString()
                .containsSubsequence("\"note\":\"未见问题\"", "\"note\":\"未见问题\"");
    }

    @Test
    void aQuotaThatArrivedLateIsGivenWithTheRecommendation() {
        start();
        var late = recommending(huangpu);
        refused("office", "recommendToCity", late, "市级名额：先进集体（个）");
        late.putAll(Map.of("collectiveQuota", 2, "individualQuota", 1));
        stage.submits("office", task("recommendToCity"), late);
        assertThat(records.row("select * from city_recommendation"))
                .containsEntry("collective_quota", 2)
                .containsEntry("individual_quota", 1);
    }

    @Test
    void theLeadingGroupRefusesSomeWithAReasonAndApprovesTheOthers() {
        theCityGives(2, 0);
        start();
        stage.submits("office", task("recommendToCity"), recommending(huangpu, xuhui));
        stage.untilUrged(KEY, "approveCityRecommendation");
        assertThat(stage.openDuties(KEY + "#approveCityRecommendation"))
                .containsExactly("lineLeaderUrging");
        var decision = meeting("2024-12-09");
        decision.put("refused", List.of(xuhui));
        refused("leader", "approveCityRecommendation", decision, "不同意的理由");
        decision.put("reason", "示范性不足");
        stage.submits("leader", task("approveCityRecommendation"), decision);
        assertThat(outcomes()).containsExactly(huangpu + " APPROVED", xuhui + " REFUSED");
        assertThat(
                        records.row(
                                "select minutes, refusal_reason, approved_by from city_recommendation"))
                .containsEntry("minutes", "纪要〔2024〕3号")
                .containsEntry("refusal_reason", "示范性不足")
                .containsEntry("approved_by", "leader");
        assertThat(stage.passed("award-evaluation", KEY)).contains("recommended");
    }

    @Test
    void nobodyProposesOrApprovesWhoIsTiedToOneOfTheList() {
        ties.declare("cg-2024", "office", new TieDraft("xuhui", null, "原工作单位"));
        ties.declare("cg-2024", "leader", new TieDraft(null, "huangpu执法科1", "近亲属"));
        theCityGives(2, 0);
        start();
        refused(
                "office",
                "recommendToCity",
                recommending(huangpu, xuhui),
                "与您有关的人选（xuhui执法科1），请回避");
        assertThat(outcomes()).isEmpty();
        handsOver("recommendToCity", "office-2");
        stage.submits("office-2", task("recommendToCity"), recommending(huangpu, xuhui));
        var approval = task("approveCityRecommendation");
        assertThat(approval.getAssignee()).isEqualTo("leader-2");
        assertThat(stage.sees("leader", approval)).isFalse();
        stage.submits("leader-2", approval, meeting("2024-12-06"));
        assertThat(outcomes()).containsExactly(huangpu + " APPROVED", xuhui + " APPROVED");
    }

    @Test
    void whereEverySeatIsTiedTheChairApprovesButHoldsBackNobodyOfTheOwn() {
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            ties.declare("cg-2024", Stage.memberAt(seat), new TieDraft("xuhui", null, "近亲属"));
        }
        theCityGives(2, 0);
        start();
        stage.submits("office", task("recommendToCity"), recommending(huangpu, xuhui));
        var decision = meeting("2024-12-06");
        decision.putAll(Map.of("refused", List.of(xuhui), "reason", "示范性不足"));
        refused("leader", "approveCityRecommendation", decision, "与您有关的人选（xuhui执法科1）");
        decision.put("refused", List.of(huangpu));
        stage.submits("leader", task("approveCityRecommendation"), decision);
        assertThat(outcomes()).containsExactly(huangpu + " REFUSED", xuhui + " APPROVED");
    }

    @Test
    void theMeetingIsNotInTheFuture() {
        theCityGives(1, 0);
        start();
        stage.submits("office", task("recommendToCity"), recommending(huangpu));
        refused("leader", "approveCityRecommendation", meeting("2025-01-06"), "不能晚于今天");
        assertThat(outcomes()).containsExactly(huangpu + " RECOMMENDED");
    }

    @Test
    void theOfficeMayRecommendNobody() {
        start();
        stage.submits("office", task("recommendToCity"), "decision", "NONE");
        assertThat(outcomes()).isEmpty();
        stage.submits("leader", task("approveCityRecommendation"), meeting("2024-12-06"));
        assertThat(records.row("select approved_by from city_recommendation"))
                .containsEntry("approved_by", "leader");
    }

    @Test
    void aSilentOfficeRecommendsNobody() {
        start();
        stage.untilUrged(KEY, "recommendToCity");
        assertThat(stage.openDuties(KEY + "#recommendToCity")).containsExactly("lineLeaderUrging");
        stage.fires(KEY, "recommendToCityClosed");
        assertThat(stage.passed("award-evaluation", KEY)).contains("notRecommended");
        assertThat(records.rows("select * from city_recommendation")).isEmpty();
    }

    @Test
    void whoIsVetoedSinceIsNotRecommended() {
        theCityGives(2, 0);
        start();
        stage.submits("office", task("recommendToCity"), recommending(huangpu, xuhui));
        vetoes.enter(
                "cg-2024",
                List.of(
                        new VetoDraft(
                                new Identity(
                                        AwardCategory.COLLECTIVE, "huangpu执法科1", "huangpu", null),
                                "受到通报批评",
                                "纪检监察机关",
                                LocalDate.parse("2024-12-01"),
                                null)),
                "office");
        assertThat(
                        stage.opens("leader", task("approveCityRecommendation"))
                                .get("recommended")
                                .toString())
                .contains("受到通报批评");
        stage.submits("leader", task("approveCityRecommendation"), meeting("2024-12-06"));
        assertThat(outcomes()).containsExactly(huangpu + " REFUSED", xuhui + " APPROVED");
    }

    private void handsOver(String duty, String person) {
        tasks.setAssignee(task(duty).getId(), person);
    }

    private void start() {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(KEY)
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("cityRecommendation")
                .execute();
    }

    private void theCityGives(int collectives, int individuals) {
        records.jdbc()
                .sql(
                        """
                        insert into evaluation_deployment (season, city_collectives, city_individuals, by_default,
                            deployed_by, deployed_at, version)
                        values ('cg-2024', ?, ?, false, 'office', '2024-11-01T00:00:00Z', 0)
                        """)
                .params(collectives, individuals)
                .update();
    }

    private static Map<String, Object> recommending(String... keys) {
        return new HashMap<>(Map.of("decision", "RECOMMEND", "recommended", List.of(keys)));
    }

    private static Map<String, Object> meeting(String date) {
        return new HashMap<>(Map.of("meetingDate", date, "minutes", "纪要〔2024〕3号"));
    }

    private void refused(String person, String duty, Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> stage.submits(person, task(duty), values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private Task task(String duty) {
        return stage.task(KEY, duty);
    }

    private List<String> outcomes() {
        return records.column(
                String.class,
                "select concat(nominee, ' ', outcome) from city_recommendation_nominee order by nominee");
    }
}
