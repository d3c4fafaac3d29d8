package org.meritcompetition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.evaluation.ProcessScores;
import org.meritcompetition.season.plan.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One unit's year, as an official could read it aloud. The other nineteen say nothing, and stop
 * nobody.
 */
@EngineTest
class SeasonJourneyTest {

    private static final String PROJECT = "cg-2024/T04/huangpu/1";
    private static final String AWARD = "cg-2024/award";

    @Autowired Stage stage;

    @Autowired ProcessScores scores;

    @Autowired HonourRolls honourRolls;

    Huangpu huangpu;

    @BeforeEach
    void aUnitAndItsPeople() {
        huangpu = new Huangpu(stage);
    }

    @Test
    void aProjectGoesFromRegistrationToTheHonourRoll() {
        stage.open("seasons/cg-2024.yaml");

        huangpu.plansOneProjectIn("T04");
        huangpu.fills(PROJECT);
        huangpu.signsItsRegistration();
        stage.submits("office", stage.task(PROJECT, "reviewEntry"), "decision", "ACCEPTED");
        stage.submits("office", stage.task("cg-2024/unit/huangpu", "scoreWorkPlan"), "score", 9);
        assertThat(stage.endOf("project-entry", PROJECT)).isEqualTo("accepted");
        assertThat(stage.endOf("unit-registration", "cg-2024/unit/huangpu"))
                .isEqualTo("registered");

        for (var month : List.of("2024-04", "2024-05", "2024-06")) {
            huangpu.reportsIn(month);
            theJudgeReviews(month);
        }
        stage.until("2024-07-02");
        stage.submits(
                "judge-t04",
                stage.task(PROJECT, "inspectMidterm"),
                "mark",
                18,
                "guidance",
                "夜间错时执法可再加密。");
        huangpu.answersGuidanceOn(PROJECT);
        for (var month : List.of("2024-07", "2024-08", "2024-09", "2024-10")) {
            huangpu.reportsIn(month);
            theJudgeReviews(month);
        }

        stage.submits("office", stage.task("cg-2024", "deployEvaluation"), "confirmed", true);
        stage.until("2024-11-03");
        stage.submits(
                "judge-t04",
                stage.task(PROJECT, "assessYearEnd"),
                "effect",
                24,
                "achievement",
                23,
                "feasibility",
                22,
                "demonstration",
                21);
        huangpu.appliesWithATeamAndAPerson(PROJECT);
        stage.until("2024-11-19");
        assertThat(scores.of("cg-2024")).containsOnlyKeys(PROJECT);

        var nomination = stage.task(AWARD + "/T04", "nominate");
        stage.submits("judge-t04", nomination, stage.proposedTo("judge-t04", nomination));
        stage.until("2024-11-29");
        stage.submits("office", stage.task(AWARD, "balanceQuotas"), "decision", "AS_CALCULATED");
        stage.submits("office", stage.task(AWARD, "recommendToCity"), "decision", "NONE");
        huangpu.preparesItsDossiers();
        stage.submits(
                "office",
                stage.task(AWARD + "/dossier/huangpu", "examineDossiers"),
                "decision",
                "PASSED");
        stage.settle();

        for (var body : List.of("discipline", "petition", "police")) {
            stage.submits(
                    "consulted-" + body,
                    stage.task("cg-2024/veto/" + body, "replyToConsultation"),
                    "decision",
                    "CLEAR");
        }
        stage.settle();

        stage.submits(
                "leader",
                stage.task(AWARD, "approveCityRecommendation"),
                "meetingDate",
                stage.today(),
                "minutes",
                "领导小组会议纪要〔2024〕5号");
        stage.settle();
        stage.leadingGroupAgrees();
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                "meetingDate",
                stage.today(),
                "minutes",
                "领导小组会议纪要〔2024〕6号",
                "present",
                "全体成员");
        stage.until("2024-12-20");
        stage.submits(
                "office",
                stage.task(AWARD, "issueDecision"),
                "documentNumber",
                "沪城管竞〔2024〕9号",
                "decidedOn",
                stage.today(),
                "listCheck",
                stage.opens("office", stage.task(AWARD, "issueDecision")).get("listCheck"));

        assertThat(honourRolls.of("cg-2024").orElseThrow().list())
                .extracting(Honouree::candidate)
                .containsExactlyInAnyOrder("专项执法科", "王建国");
        assertThat(stage.endOf("award-evaluation", AWARD)).isEqualTo("honoured");

        stage.until("2025-01-06");
        assertThat(stage.endOf("season", "cg-2024")).isEqualTo("seasonClosed");
    }

    private void theJudgeReviews(String month) {
        var review = "cg-2024/T04/review/" + month;
        stage.until(WorkingDays.shipped().plus(YearMonth.parse(month).atEndOfMonth(), 1));
        stage.submits("judge-t04", stage.task(review, "reviewTrack"), "baseline", 9);
    }
}
