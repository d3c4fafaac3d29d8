package org.meritcompetition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.WorkingDays;

public class DutyDatesTest {

    private static final SeasonPlan PLAN = plan();

    @Test
    void registrationIsDueOn15AprilAndClosesOn23April() {
        var plan = dates("draftWorkPlan", "2024-03-15");
        assertThat(plan.due()).isEqualTo("2024-04-15");
        assertThat(dates("unitFiling", "2024-03-15").closing()).isEqualTo("2024-04-23");
    }

    @Test
    void aReportIsDueAtTheEndOfItsPeriodAndClosesSixWorkingDaysLater() {
        var report =
                new DutyDates(
                        PLAN,
                        WorkingDays.shipped(),
                        Moves.NONE,
                        "cg-2024/T03/huangpu/1/2024-10",
                        "reportProgress",
                        "2024-10",
                        LocalDate.parse("2024-10-01"));
        assertThat(report.due()).isEqualTo("2024-10-31");
        assertThat(report.closing()).isEqualTo("2024-11-08");
    }

    @Test
    void dailyReviewOpensOnTheWorkingDayAfterThePeriodIsDue() {
        var review =
                new DutyDates(
                        PLAN,
                        WorkingDays.shipped(),
                        Moves.NONE,
                        "cg-2024/T03/review/2024-04",
                        "reviewOpens",
                        "2024-04",
                        LocalDate.parse("2024-04-16"));
        assertThat(review.opens()).isEqualTo("2024-05-06");
    }

    @Test
    void whoGetsATaskLateStillHasTimeForIt() {
        assertThat(dates("nominate", "2024-11-18").due()).isEqualTo("2024-11-21");
        assertThat(dates("nominate", "2024-11-25").due()).isEqualTo("2024-11-27");
    }

    @Test
    void aDateThatWasMovedAndIsOverGivesNoLessThanThePlanWhenTheDutyComesBack() {
        assertThat(moved("preparation", "2024-12-18", "2024-12-05").due()).isEqualTo("2024-12-18");
        assertThat(moved("preparation", "2024-12-18", "2024-12-18").due()).isEqualTo("2024-12-18");
        assertThat(moved("preparation", "2024-12-18", "2024-12-20").due()).isEqualTo("2024-12-24");
    }

    @Test
    void aDateThatWasMovedLeavesWhoGetsTheTaskBackTheTimeForIt() {
        assertThat(movedOn("2024-05-06", "correctEntry", "2024-05-10", "2024-05-09").due())
                .isEqualTo("2024-05-13");
        assertThat(movedOn("2024-05-09", "correctEntry", "2024-05-10", "2024-05-09").due())
                .isEqualTo("2024-05-10");
        assertThat(movedOn("2024-12-10", "preparation", "2024-12-18", "2024-12-18").due())
                .isEqualTo("2024-12-20");
    }

    @Test
    void aDateThatWasMovedForAllLeavesWhoComesLateTheTimeForIt() {
        assertThat(movedForAll("correctEntry", "2024-05-10", "2024-05-07").due())
                .isEqualTo("2024-05-10");
        assertThat(movedForAll("correctEntry", "2024-05-10", "2024-05-09").due())
                .isEqualTo("2024-05-13");
        assertThat(movedForAll("draftWorkPlan", "2024-04-12", "2024-03-15").due())
                .isEqualTo("2024-04-12");
        assertThat(movedForAll("draftWorkPlan", "2024-04-12", "2024-04-11").due())
                .isEqualTo("2024-04-16");
    }

    @Test
    void theMidTermOfAProjectIsOverWhenItsYearEndAssessmentOpensHoweverLateItBegan() {
        assertThat(dates("answerGuidance", "2024-08-08").closing()).isEqualTo("2024-08-30");
        assertThat(dates("answerGuidance", "2024-10-18").due()).isEqualTo("2024-10-31");
        assertThat(dates("answerGuidance", "2024-10-18").closing()).isEqualTo("2024-10-31");
        assertThat(dates("inspectMidterm", "2024-10-30").due()).isEqualTo("2024-10-31");
        assertThat(dates("inspectMidterm", "2024-10-30").closing()).isEqualTo("2024-10-31");
        assertThat(moved("answerGuidance", "2024-11-08", "2024-10-18").closing())
                .isEqualTo("2024-10-31");
    }

    @Test
    void nominationsOpenTheDayAfterEveryScoreIsFrozen() {
        assertThat(dates("scoresFreeze", "2024-11-04").scoresFrozen()).isEqualTo("2024-11-18");
        assertThat(dates("nominationOpens", "2024-11-13").opens()).isEqualTo("2024-11-19");
    }

    @Test
    void phasesEndOnTheirLastDay() {
        assertThat(dates("registrationEnds", "2024-03-15").phaseEnd()).isEqualTo("2024-04-15");
        assertThat(dates("implementationEnds", "2024-03-15").phaseEnd()).isEqualTo("2024-10-31");
    }

    private static DutyDates dates(String duty, String appears) {
        return new DutyDates(
                PLAN,
                WorkingDays.shipped(),
                Moves.NONE,
                "cg-2024/unit/huangpu",
                duty,
                null,
                LocalDate.parse(appears));
    }

    private static DutyDates moved(String duty, String to, String appears) {
        return moved("cg-2024/award/dossier/huangpu", duty, to, appears);
    }

    private static DutyDates movedOn(String day, String duty, String to, String appears) {
        return moved(
                new Move(
                        "cg-2024/award/dossier/huangpu",
                        duty,
                        LocalDate.parse(to),
                        LocalDate.parse(day)),
                appears);
    }

    private static DutyDates movedForAll(String duty, String to, String appears) {
        return moved(Moves.all("cg-2024", null), duty, to, appears);
    }

    private static DutyDates moved(String whose, String duty, String to, String appears) {
        return moved(new Move(whose, duty, LocalDate.parse(to)), appears);
    }

    private static DutyDates moved(Move move, String appears) {
        return new DutyDates(
                PLAN,
                WorkingDays.shipped(),
                Moves.of(List.of(move)),
                "cg-2024/award/dossier/huangpu",
                move.duty(),
                null,
                LocalDate.parse(appears));
    }

    private static SeasonPlan plan() {
        try (var file = DutyDatesTest.class.getResourceAsStream("/seasons/cg-2024.yaml")) {
            return SeasonFile.read(
                    new InputStreamReader(file, StandardCharsets.UTF_8), "cg-2024.yaml");
        } catch (IOException | SeasonFileFaulty e) {
            throw new AssertionError(e);
        }
    }
}
