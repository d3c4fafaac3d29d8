package org.meritcompetition.countersigning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.ConsultedNominee;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.Reply;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens between the votes and the decision counts as much as what was before them. */
@EngineTest
class SinceTheVoteTest extends AtTheVote {

    private static final String SUPPLEMENT = "cg-2024/decision/2";

    @Autowired Consulting consulting;
    @Autowired ComparingIdentities identities;

    @Test
    void aVetoDuringTheVoteMakesRoomForTheSpare() {
        start();
        all();
        veto("huangpu");
        stage.submits(
                "leader", stage.task(AWARD, "approveCommendations"), conclusion("succeed", true));
        stage.settle();
        assertThat(outcomes()).contains("huangpu执法科1 REFUSED", "jingan执法科1 APPROVED");
    }

    @Test
    void theSeatOfTheRefusedIsLostWhereNobodyIsToSucceed() {
        start();
        all();
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                conclusion("refused", List.of(huangpu), "refusalReason", "另案处理"));
        stage.settle();
        upheld(xuhui);
        assertThat(nominees.seats())
                .as("the spare takes the seat of the objection, and that alone")
                .containsExactly(
                        "huangpu执法科1 REMOVED",
                        "xuhui执法科1 REMOVED",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 FORMAL 2");
    }

    @Test
    void aSpareWhoWasVotedDownTakesNoSeatOfTheRefused() {
        start();
        all("against", List.of(jingan), "opinion", "实绩不足");
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                conclusion("refused", List.of(huangpu), "refusalReason", "另案处理", "succeed", true));
        stage.settle();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 REFUSED", "xuhui执法科1 APPROVED");
        assertThat(nominees.seats()).contains("jingan执法科1 REMOVED");
    }

    @Test
    void aSpareWhoWasVotedDownDoesNotSucceedAfterAnObjection() {
        start();
        all("against", List.of(jingan), "opinion", "实绩不足");
        concludes();
        upheld(huangpu);
        assertThat(nominees.seats()).noneMatch(it -> it.startsWith("jingan执法科1 FORMAL"));
    }

    @Test
    void aSpareAboutWhomABodyWasSilentWaitsOnAfterAnObjection() {
        var body = "discipline";
        consulting.request(
                SEASON,
                body,
                List.of(
                        ConsultedNominee.asked(
                                jingan, AwardCategory.COLLECTIVE, "jingan", "jingan执法科1", null)));
        consulting.recordSilence(SEASON, body);
        start();
        all();
        concludes();
        upheld(huangpu, 1);
        assertThat(nominees.seats()).contains("jingan执法科1 SPARE 1");
        consulting.recordLateReply(
                SEASON, body, new Reply(Map.of(), Set.of(), "纪函〔2024〕8号", null), "office");
        upheld(xuhui, 2);
        assertThat(nominees.seats())
                .as("once the letter is here, the spare follows")
                .anyMatch(it -> it.startsWith("jingan执法科1 FORMAL"));
    }

    @Test
    void whoIsVetoedDuringTheNoticeIsLeftOutOfTheDecision() {
        start();
        all();
        concludes();
        veto("huangpu");
        theNoticeIsOver();
        assertThat(
                        stage.opens("office", stage.task(AWARD, "issueDecision"))
                                .get("leftOut")
                                .toString())
                .contains("huangpu执法科1（黄浦区城管执法局）：");
        issues();
        assertThat(records.column(String.class, "select candidate from commendation"))
                .containsExactlyInAnyOrder("xuhui执法科1", "changning执法科1");
        assertThat(nominees.seats()).contains("huangpu执法科1 REMOVED", "jingan执法科1 FORMAL 1");
        stage.fires("cg-2024/notice/2", "noticePeriod");
        stage.at("2025-01-08");
        var task = stage.task("cg-2024/decision/2", "issueSupplement");
        assertThat(stage.opens("office", task).get("list").toString()).contains("jingan执法科1");
    }

    @Test
    void aSeatThatFraudLosesAfterTheDecisionLeavesTheHonouredWhereTheyAre() {
        issuedWithoutWhomSomebodyObjectedTo();
        concluded(1, "UPHELD_AS_FRAUD");
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 REMOVED",
                        "xuhui执法科1 FORMAL 2",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 SPARE 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-26", "2025-01-06"})
    void whoIsVetoedBeforeTheSupplementIsLeftOutAndNothingIsIssued(String day) {
        issuedWithoutWhomSomebodyObjectedTo();
        concluded(1, "DISMISSED");
        stage.at(day);
        veto("huangpu");
        var key = SUPPLEMENT;
        var task = stage.task(key, "issueSupplement");
        assertThat(stage.opens("office", task)).containsEntry("nobodyLeft", true);
        stage.submits("office", task);
        stage.settle();
        assertThat(stage.endOf("supplementary-decision", key)).isEqualTo("nothingIssued");
        assertThat(stage.decided(key)).contains("不印发表彰决定 office");
        assertThat(stage.decided(huangpu)).contains("不列入表彰决定 office");
        assertThat(records.column(String.class, "select candidate from commendation")).hasSize(2);
    }

    @Test
    void whoseVetoIsLiftedFollowsInASupplementWhereNoSpareHasTheSeat() {
        start();
        all("against", List.of(jingan), "opinion", "实绩不足");
        concludes();
        veto("huangpu");
        theNoticeIsOver();
        issues();
        assertThat(stage.tasks(SUPPLEMENT, "issueSupplement")).isEmpty();
        vetoes.lift(SEASON, vetoes.list("cg").get(0).key(), "来函更正，并非该集体", "office");
        assertThat(stage.opens("office", stage.task(SUPPLEMENT, "issueSupplement")))
                .containsEntry("honoureeCount", 1);
        vetoes.enter(SEASON, List.of(), "office");
        assertThat(stage.tasks(SUPPLEMENT, "issueSupplement")).hasSize(1);
    }

    @Test
    void whomAnEntryPerhapsMeansWaitsUntilThatIsKnown() {
        start();
        all();
        concludes();
        records.project("T02", "huangpu", 1, "王五");
        records.jdbc()
                .sql("update project_entry set department = 'huangpu执法科队1' where key = ?")
                .param("cg-2024/T02/huangpu/1")
                .update();
        veto("huangpu", "huangpu执法科队1");
        theNoticeIsOver();
        assertThat(
                        stage.opens("office", stage.task(AWARD, "issueDecision"))
                                .get("leftOut")
                                .toString())
                .contains("huangpu执法科1（黄浦区城管执法局）：", "尚未核对");
        issues();
        assertThat(records.column(String.class, "select candidate from commendation"))
                .containsExactlyInAnyOrder("xuhui执法科1", "changning执法科1");
        var question = identities.list(SEASON).get(0);
        identities.decide(SEASON, huangpu, question.other(), false, "查档案为两个集体", "office");
        assertThat(stage.opens("office", stage.task(SUPPLEMENT, "issueSupplement")))
                .containsEntry("honoureeCount", 1);
    }

    @Test
    void whereEveryObjectionIsUpheldNothingIsIssuedAndTheEvaluationEnds() {
        start();
        all("against", List.of(jingan), "opinion", "实绩不足");
        concludes();
        upheld(huangpu, 1);
        upheld(xuhui, 2);
        theNoticeIsOver();
        veto("changning");
        var task = stage.task(AWARD, "issueDecision");
        assertThat(stage.opens("office", task))
                .containsEntry("nobodyLeft", true)
                .containsEntry("nobodyYet", false);
        stage.submits("office", task);
        stage.settle();
        assertThat(stage.endOf("award-evaluation", AWARD)).isEqualTo("honoured");
        assertThat(records.column(String.class, "select season from commendation_decision"))
                .isEmpty();
    }

    @Test
    void aDecisionSaysThatSomebodyIsStillToCome() {
        start();
        all("against", List.of(jingan), "opinion", "实绩不足");
        concludes();
        objected(huangpu);
        theNoticeIsOver();
        assertThat(stage.opens("office", stage.task(AWARD, "issueDecision")))
                .containsEntry("honoureeCount", 2)
                .containsEntry("awaited", true);
    }

    @Test
    void aDecisionWaitsForTheObjectionsThatAreOpen() {
        start();
        all("against", List.of(jingan), "opinion", "实绩不足");
        concludes();
        List.of(huangpu, xuhui, changning).forEach(this::objected);
        theNoticeIsOver();
        var task = stage.task(AWARD, "issueDecision");
        assertThat(stage.opens("office", task))
                .containsEntry("nobodyLeft", false)
                .containsEntry("nobodyYet", true);
        assertThatThrownBy(this::issues).hasMessageContaining("异议核查还没有办结");
    }

    private void theNoticeIsOver() {
        stage.fires(NOTICE, "noticePeriod");
        stage.at("2024-12-26");
    }

    private void issuedWithoutWhomSomebodyObjectedTo() {
        start();
        all();
        concludes();
        objected(huangpu);
        theNoticeIsOver();
        issues();
    }
}
