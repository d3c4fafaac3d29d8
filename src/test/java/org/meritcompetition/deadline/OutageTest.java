package org.meritcompetition.deadline;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.Stage;
import org.meritcompetition.database.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Nobody runs the program from 9 to 19 April: T−1 (12 April), +1 (16 April) and +3 (18 April) of
 * twenty work plans fall into that time. When it is started again its own job executor takes up
 * what is due: the latest of the three is reached and told, the others are recorded and told to
 * nobody. A second start finds nothing left to do.
 */
@EngineTest
@Tag("own-program")
class OutageTest {

    @Autowired Stage stage;
    @Autowired EmbeddedDatabase database;

    @BeforeEach
    void theFirstReminderHasGoneOut() {
        stage.open("seasons/cg-2024.yaml");
        stage.until("2024-04-09");
        assertThat(rungs()).isEqualTo(Map.of("FIRST_REMINDER REACHED", 20L));
        assertThat(
                        counts(
                                "select task_def_key_, count(distinct id_) from notice join act_ru_task"
                                        + " on id_ = task where kind = 'FIRST_REMINDER' group by 1"))
                .as("each is told of the task at hand")
                .isEqualTo(Map.of("draftWorkPlan", 20L));
    }

    @Test
    void theLatestRungFiresAndTheSkippedOnesAreRecordedButNotTold() {
        var afterTheOutage =
                Map.of(
                        "FIRST_REMINDER REACHED", 20L,
                        "LAST_REMINDER SKIPPED", 20L,
                        "LINE_LEADER SKIPPED", 20L,
                        "HEAD REACHED", 20L);
        try (var program = starts("2024-04-19T09:00")) {
            assertThat(program.isRunning()).isTrue();
            await().atMost(60, SECONDS).until(() -> due() == 0);
        }
        assertThat(rungs()).isEqualTo(afterTheOutage);
        assertThat(told()).isEqualTo(Map.of("FIRST_REMINDER", 20L, "HEAD", 20L));
        assertThat(urging()).containsOnly(Map.entry("headUrging", 20L));

        try (var program = starts("2024-04-19T10:00")) {
            assertThat(program.isRunning()).isTrue();
            await().during(6, SECONDS).atMost(20, SECONDS).until(() -> due() == 0);
        }
        assertThat(rungs()).isEqualTo(afterTheOutage);
        assertThat(told()).isEqualTo(Map.of("FIRST_REMINDER", 20L, "HEAD", 20L));
    }

    /** What one transaction has written bears its number. */
    @Test
    void manyLaddersClimbInOneTransaction() {
        try (var program = starts("2024-04-19T09:00")) {
            assertThat(program.isRunning()).isTrue();
            await().atMost(60, SECONDS).until(() -> due() == 0);
        }
        assertThat(
                        stage.records()
                                .sql(
                                        "select count(distinct xmin::text) from ladder_rung"
                                                + " where rung = 'LAST_REMINDER'")
                                .query(Long.class)
                                .single())
                .isLessThan(20);
    }

    @Test
    void aLadderThatFailsTakesNoneOfTheOthersWithIt() {
        stage.records()
                .sql(
                        "update act_ru_task set due_date_ = null where id_ ="
                                + " (select min(id_) from act_ru_task where task_def_key_ = 'draftWorkPlan')")
                .update();
        try (var program = starts("2024-04-19T09:00")) {
            assertThat(program.isRunning()).isTrue();
            await().atMost(60, SECONDS).until(() -> due() == 0);
        }
        assertThat(rungs())
                .isEqualTo(
                        Map.of(
                                "FIRST_REMINDER REACHED", 20L,
                                "LAST_REMINDER SKIPPED", 19L,
                                "LINE_LEADER SKIPPED", 19L,
                                "HEAD REACHED", 19L));
        assertThat(counts("select incident_type_, count(*) from act_ru_incident group by 1"))
                .isEqualTo(Map.of("failedJob", 1L));
    }

    private ConfigurableApplicationContext starts(String moment) {
        var settings =
                List.of(
                        "merit.database=false",
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=postgres",
                        "camunda.bpm.job-execution.enabled=true",
                        "merit.clock.start=" + moment,
                        "server.port=0");
        return new SpringApplicationBuilder(MeritCompetition.class)
                .profiles("test")
                .run(settings.stream().map(it -> "--" + it).toArray(String[]::new));
    }

    private long due() {
        return stage.records()
                .sql(
                        "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null"
                                + " or duedate_ <= '2024-04-19T02:00:00Z')")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> rungs() {
        return counts(
                "select rung || ' ' || outcome, count(*) from ladder_rung where duty ="
                        + " 'draftWorkPlan' group by 1");
    }

    private Map<String, Long> told() {
        return counts(
                "select kind, count(*) from notice where kind in ('FIRST_REMINDER',"
                        + " 'LAST_REMINDER', 'LINE_LEADER', 'HEAD', 'SUPERVISION') group by 1");
    }

    private Map<String, Long> urging() {
        return counts(
                "select task_def_key_, count(*) from act_ru_task where task_def_key_ in"
                        + " ('lineLeaderUrging', 'headUrging', 'supervision') group by 1");
    }

    private Map<String, Long> counts(String sql) {
        var counts = new TreeMap<String, Long>();
        stage.records()
                .sql(sql)
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }
}
