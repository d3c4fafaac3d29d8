package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements the records cost does not grow with the number of projects. */
@EngineTest
class ProgressCostTest {

    private static final List<String> UNITS = List.of("xuhui", "putuo", "yangpu", "baoshan");

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired ProgressRecord record;
    @Autowired EntityManagerFactory records;
    private UnderWay season;
    private String first;
    private String second;

    @BeforeEach
    void twoProjectsReport() {
        season = new UnderWay(stage, models);
        first = season.accepted("T03", "huangpu", 1);
        second = season.accepted("T03", "huangpu", 2);
        season.firstPeriodOpens();
        season.reports(first, "2024-04");
        season.reports(second, "2024-04");
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void nobodyCounts() {
        statistics().setStatisticsEnabled(false);
    }

    @Test
    void reading_the_record_costs_five_statements_whatever_its_size() {
        season.reviews("T03", "2024-04", "baseline", 8);
        assertThat(statements(() -> record.of(UnderWay.SEASON))).isLessThanOrEqualTo(5);
        manyMoreTakePart();
        season.opens("2024-05");
        assertThat(statements(() -> record.of(UnderWay.SEASON))).isLessThanOrEqualTo(5);
        assertThat(statements(() -> record.ofTrack(UnderWay.SEASON, "T03"))).isLessThanOrEqualTo(5);
        assertThat(statements(() -> record.find(first))).isLessThanOrEqualTo(5);
    }

    @Test
    void a_report_among_many_costs_what_one_of_two_costs() {
        season.opens("2024-05");
        var few = statements(() -> season.reports(first, "2024-05"));
        manyMoreTakePart();
        season.opens("2024-05");
        var many = statements(() -> season.reports(second, "2024-05"));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void a_review_of_many_costs_what_a_review_of_two_costs() {
        stage.fires(UnderWay.review("T03", "2024-04"), "reviewOpens");
        var few = statements(() -> season.reviews("T03", "2024-04", "baseline", 8));
        manyMoreTakePart();
        season.opens("2024-05");
        stage.fires(UnderWay.review("T03", "2024-05"), "reviewOpens");
        assertThat(statements(() -> season.reviews("T03", "2024-05", "baseline", 8)))
                .isLessThanOrEqualTo(few + 2);
    }

    @Test
    void an_acceptance_that_comes_late_does_not_read_the_others() {
        var third = season.accepted("T03", "jingan", 1);
        var few = loaded(() -> season.season("startLateProject"));
        manyMoreTakePart();
        season.accepted("T03", "jingan", 2);
        assertThat(loaded(() -> season.season("startLateProject"))).isLessThanOrEqualTo(few);
        assertThat(season.column("select entry from started_project where entry = ?", third))
                .hasSize(1);
    }

    private void manyMoreTakePart() {
        for (var unit : UNITS) {
            for (var track = 1; track <= 10; track++) {
                season.accepted("T%02d".formatted(track), unit, 1);
            }
        }
        season.season("openImplementation");
    }

    private long statements(Runnable work) {
        statistics().clear();
        work.run();
        return statistics().getPrepareStatementCount();
    }

    private long loaded(Runnable work) {
        statistics().clear();
        work.run();
        return statistics().getEntityLoadCount();
    }

    private Statistics statistics() {
        return records.unwrap(SessionFactory.class).getStatistics();
    }
}
