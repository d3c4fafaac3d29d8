package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.DrawingUpNominations;
import org.meritcompetition.evaluation.FreezingScores;
import org.meritcompetition.evaluation.Nominating;
import org.meritcompetition.evaluation.ScreeningApplications;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many SQL statements the evaluation costs does not grow with the number of projects and
 * candidates.
 */
@EngineTest
class EvaluationCostTest {

    @Autowired Stage stage;
    @Autowired EntityManagerFactory records;
    @Autowired DrawingUpNominations sheets;
    @Autowired Nominating nominating;
    @Autowired ScreeningApplications screening;
    @Autowired FreezingScores freezing;
    private Records earlier;

    @BeforeEach
    void theSeasonIsOpen() {
        var plan = stage.adopt("seasons/cg-2024.yaml");
        earlier = new Records(stage.records());
        records.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(true);
        apply("T03", "huangpu");
        plan.units().forEach(unit -> apply("T04", unit.code()));
        plan.tracks().stream()
                .filter(track -> !track.code().matches("T03|T04"))
                .forEach(track -> apply(track.code(), "xuhui"));
    }

    @AfterEach
    void nobodyCounts() {
        records.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void aNominationAmongTwentyUnitsCostsWhatOneAmongOneCosts() {
        screening.screenAgain("cg-2024");
        assertThat(statements(() -> sheets.sheet("cg-2024", "T04")))
                .isEqualTo(statements(() -> sheets.sheet("cg-2024", "T03")));
        assertThat(statements(() -> nominating.byScore("cg-2024", "T04")))
                .isEqualTo(statements(() -> nominating.byScore("cg-2024", "T03")));
    }

    @Test
    void screeningNineCandidatesCostsWhatScreeningTwoCosts() {
        earlier.jdbc().sql("update award_application set eligible = null").update();
        assertThat(statements(() -> screening.screen("cg-2024", "xuhui")))
                .isEqualTo(statements(() -> screening.screen("cg-2024", "huangpu")));
    }

    @Test
    void theRankingsOfASeasonAreReadInThreeStatements() {
        nominating.byScore("cg-2024", "T03");
        nominating.byScore("cg-2024", "T04");
        assertThat(nominating.rankings("cg-2024")).hasSizeGreaterThan(9);
        assertThat(statements(() -> nominating.rankings("cg-2024"))).isEqualTo(3);
    }

    @Test
    void freezingAScoreCostsTheSameInATrackOfOneAndOfTwenty() {
        earlier.jdbc().sql("delete from process_score").update();
        assertThat(statements(() -> freezing.freeze("cg-2024/T04/xuhui/1")))
                .isEqualTo(statements(() -> freezing.freeze("cg-2024/T03/huangpu/1")));
    }

    private void apply(String track, String unit) {
        var entry = earlier.project(track, unit, 1, unit + track);
        earlier.scored(entry, "80");
        earlier.applied(entry, "P", Integer.parseInt(track.substring(1)), unit + track);
        earlier.applied(entry, "C", Integer.parseInt(track.substring(1)), unit + "执法科1");
    }

    private long statements(Runnable work) {
        var statistics = records.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
