package org.meritcompetition.countersigning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.commendation.ApprovalExceptions;
import org.meritcompetition.commendation.ApprovalMeeting;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.shared.DomainRuleViolation;

/** Who is tied to one of the list does not vote on it, and does not conclude the vote. */
@EngineTest
class RecusedFromTheVoteTest extends AtTheVote {

    @Test
    void nobodyVotesOnTheOwnUnitOrName() {
        ties.declare(SEASON, "leader-2", new TieDraft("xuhui", null, "原工作单位"));
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            ties.declare(
                    SEASON,
                    Stage.memberAt(seat),
                    new TieDraft(null, "changning执法科1", "近亲属" + seat));
        }
        start();
        var shown = stage.opens("leader-2", vote("2"));
        assertThat(shown.get("votable").toString())
                .contains(huangpu)
                .doesNotContain(xuhui)
                .doesNotContain(changning);
        assertThat(shown.get("list").toString()).contains("您应当回避，不表决。");
        refused("2", "没有“" + xuhui + "”", "against", List.of(xuhui), "opinion", "一");
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            votes(seat);
        }
        assertThat(
                        records.row(
                                "select voice from countersignature_voice where countersignature = ? and nominee = ?",
                                ROUND + "/2",
                                xuhui))
                .containsEntry("voice", "RECUSED");
        assertThat(approving.votes(SEASON).get(xuhui).sentence())
                .isEqualTo("会签同意 4、不同意 0、弃权 0、回避 1、未表决 0，达到过半数同意");
        assertThat(approving.votes(SEASON).get(changning).sentence()).endsWith("无人表决");
        var conclusion = stage.task(AWARD, "approveCommendations");
        assertThat(conclusion.getAssignee()).as("all are tied, so the chair").isEqualTo("leader");
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "leader",
                                        conclusion,
                                        conclusion(
                                                "refused",
                                                List.of(changning),
                                                "refusalReason",
                                                "另案处理")))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("只按会签表决的结果办理");
        assertThat(outcomes()).isEmpty();
        concludes();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 DEFERRED", "huangpu执法科1 APPROVED", "xuhui执法科1 APPROVED");
    }

    @Test
    void aChairWithATieDoesNotReadTheConclusionAndTheDeputyConcludes() {
        ties.declare(SEASON, "leader", new TieDraft("xuhui", null, "原工作单位"));
        ties.declare(SEASON, "leader-2", new TieDraft(null, "jingan执法科1", "近亲属"));
        start();
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            votes(seat);
        }
        var conclusion = stage.task(AWARD, "approveCommendations");
        assertThat(conclusion.getAssignee()).isEqualTo("leader-3");
        for (var tied : List.of("leader", "leader-2")) {
            assertThat(stage.sees(tied, conclusion)).isFalse();
            assertThatThrownBy(() -> stage.opens(tied, conclusion))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> stage.submits(tied, conclusion, conclusion()))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(
                            () ->
                                    approving.approve(
                                            SEASON,
                                            new ApprovalMeeting(
                                                    LocalDate.parse(stage.today()),
                                                    "1号",
                                                    "全体",
                                                    null),
                                            new ApprovalExceptions(
                                                    Set.of(), null, Set.of(), null, false),
                                            tied))
                    .hasMessageContaining("由领导小组其他成员作结论");
        }
        stage.submits("leader-3", conclusion, conclusion());
        stage.settle();
        assertThat(outcomes()).hasSize(3).allMatch(it -> it.endsWith("APPROVED"));
        assertThat(stage.decided(xuhui)).contains("同意表彰 leader-3");
    }

    @Test
    void aChairWhoDeclaresATieWithTheConclusionAtHandLosesItToTheDeputy() {
        start();
        for (var seat : List.of("1", "2", "3", "4", "5")) {
            votes(seat);
        }
        var conclusion = stage.task(AWARD, "approveCommendations");
        assertThat(conclusion.getAssignee()).isEqualTo("leader");
        ties.declare(SEASON, "leader", new TieDraft("huangpu", null, "近亲属"));
        assertThat(stage.sees("leader", conclusion)).isFalse();
        stage.claims("leader-2", conclusion);
        stage.submits("leader-2", conclusion, conclusion());
        stage.settle();
        assertThat(outcomes()).hasSize(3);
    }
}
