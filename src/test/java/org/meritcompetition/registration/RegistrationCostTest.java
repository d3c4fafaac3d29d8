package org.meritcompetition.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements the records cost does not grow with the number of entries. */
@EngineTest
class RegistrationCostTest {

    @Autowired Stage stage;
    @Autowired ProjectEntries entries;
    @Autowired WorkPlans plans;
    @Autowired EntityManagerFactory records;
    private UnitAtWork few;
    private UnitAtWork many;

    @BeforeEach
    void oneUnitWithTwoProjectsAndOneWithTwenty() {
        stage.adopt("seasons/cg-2024.yaml");
        records.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(true);
        few = new UnitAtWork(stage, "huangpu");
        many = new UnitAtWork(stage, "xuhui");
        // whoever comes first makes the application read the forms' files, which opens the task
        // once more
        new UnitAtWork(stage, "putuo").registers("T01:1");
    }

    @AfterEach
    void nobodyCounts() {
        records.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void reading_the_accepted_projects_costs_two_statements() {
        few.registers("T03:2");
        many.registers(everyTrackTwice());
        stage.records().sql("update project_entry set status = 'ACCEPTED'").update();
        assertThat(statements(() -> entries.accepted("cg-2024"))).isEqualTo(2);
        assertThat(statements(() -> entries.accepted("cg-2024", "T03"))).isEqualTo(2);
        assertThat(statements(() -> entries.ofUnit("cg-2024", "xuhui"))).isEqualTo(2);
        assertThat(statements(() -> plans.scores("cg-2024"))).isEqualTo(1);
    }

    @Test
    void signing_twenty_projects_costs_what_signing_two_costs() {
        for (var unit : new UnitAtWork[] {few, many}) {
            unit.isInvited();
            unit.plans(unit == few ? new String[] {"T03:2"} : everyTrackTwice());
            unit.fillsAll();
        }
        assertThat(statements(many::signs)).isEqualTo(statements(few::signs));
    }

    @Test
    void showing_a_review_among_twenty_costs_what_showing_one_of_two_costs() {
        few.registers("T03:2");
        many.registers(everyTrackTwice());
        assertThat(statements(() -> opensReview(many)))
                .isEqualTo(statements(() -> opensReview(few)));
    }

    private void opensReview(UnitAtWork unit) {
        stage.opens("office", stage.task(unit.entry("T03", 1), "reviewEntry"));
    }

    private static String[] everyTrackTwice() {
        return IntStream.rangeClosed(1, 10).mapToObj("T%02d:2"::formatted).toArray(String[]::new);
    }

    private long statements(Runnable work) {
        var statistics = records.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
