package org.meritcompetition.countersigning.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.meritcompetition.Stage;
import org.meritcompetition.commendation.ApprovingCommendations;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.objection.Origin;
import org.meritcompetition.objection.RaisingObjections;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.beans.factory.annotation.Autowired;

/** Three teams that hold seats and a fourth that is spare, before the five of the leading group. */
abstract class AtTheVote {

    static final String SEASON = "cg-2024";
    static final String AWARD = "cg-2024/award";
    static final String NOTICE = "cg-2024/notice/1";
    static final String ROUND = "cg-2024/countersigning";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired ApprovingCommendations approving;
    @Autowired DeclaringTies ties;
    @Autowired KeepingVetoList vetoes;
    @Autowired RaisingObjections raising;
    Records records;
    Nominees nominees;
    String huangpu;
    String xuhui;
    String changning;
    String jingan;

    @BeforeEach
    void threeTeamsHoldSeatsAndAFourthIsSpare() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-18");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        changning = nominees.team("T01", "changning", 3);
        jingan = nominees.team("T01", "jingan", 4);
        quotas.calculate(SEASON);
        List.of(huangpu, xuhui, changning, jingan).forEach(nominees::passedDossier);
    }

    void start() {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(AWARD)
                .setVariables(Map.of("season", SEASON, "division", "cg"))
                .startBeforeActivity("approval")
                .execute();
        stage.settle();
    }

    Task vote(String seat) {
        return stage.task(ROUND + "/" + seat, "castVote");
    }

    void votes(String seat, Object... said) {
        stage.submits(Stage.memberAt(seat), vote(seat), said);
        stage.settle();
    }

    void refused(String seat, String sentence, Object... said) {
        assertThatThrownBy(() -> stage.submits(Stage.memberAt(seat), vote(seat), said))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    void all(Object... said) {
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            votes(seat, said);
        }
    }

    void concludes() {
        stage.submits("leader", stage.task(AWARD, "approveCommendations"), conclusion());
        stage.settle();
    }

    static Map<String, Object> conclusion(Object... more) {
        var values =
                new HashMap<String, Object>(
                        Map.of(
                                "meetingDate", "2024-12-18",
                                "minutes", "纪要〔2024〕5号",
                                "present", "组长、副组长"));
        for (var i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        return values;
    }

    void issues() {
        var task = stage.task(AWARD, "issueDecision");
        stage.submits(
                "office",
                task,
                "documentNumber",
                "沪城管竞〔2024〕9号",
                "decidedOn",
                stage.today(),
                "listCheck",
                stage.opens("office", task).get("listCheck"));
        stage.settle();
    }

    void veto(String unit) {
        veto(unit, unit + "执法科1");
    }

    void veto(String unit, String team) {
        vetoes.enter(
                SEASON,
                List.of(
                        new VetoDraft(
                                new Identity(AwardCategory.COLLECTIVE, team, unit, null),
                                "受到通报批评",
                                "纪检监察机关",
                                LocalDate.parse("2024-12-10"),
                                null)),
                "office");
    }

    void upheld(String nominee) {
        upheld(nominee, 1);
    }

    void objected(String nominee) {
        raising.raise(
                NOTICE,
                nominee,
                "王建国",
                "13800000000",
                "该集体未参加所报的竞赛项目。",
                new Origin("address", nominee));
    }

    void upheld(String nominee, int number) {
        objected(nominee);
        concluded(number, "UPHELD");
    }

    void concluded(int number, String conclusion) {
        var key = NOTICE + "/objection/" + number;
        stage.submits(
                "office", stage.task(key, "verifyObjection"), "finding", "已向所在单位了解，并查阅了项目档案。");
        stage.submits(
                "leader",
                stage.task(key, "concludeObjection"),
                "conclusion",
                conclusion,
                "reason",
                "经查事实清楚，所提情况属实。");
        stage.settle();
    }

    List<String> outcomes() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', outcome) from commendation_approval_item order by candidate");
    }
}
