package org.meritcompetition.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.clock.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** The first reminder of twenty work plans, and the last, come due at the same moment. */
@EngineTest
class TogetherTest {

    /** Whatever of the rows is no id, no moment of writing and no number of version. */
    private static final Map<String, String> LEFT =
            Map.of(
                    "act_ru_execution",
                    "business_key_, act_id_, is_active_, is_concurrent_, is_scope_, cached_ent_state_,"
                            + " sequence_counter_, suspension_state_",
                    "act_ru_variable",
                    "name_, type_, case when name_ <> 'holder' then text_ end, is_concurrent_local_",
                    "act_ru_job",
                    "process_def_key_, handler_cfg_, duedate_, retries_, sequence_counter_",
                    "act_ru_event_subscr",
                    "event_name_, activity_id_",
                    "act_ru_task",
                    "name_, due_date_, create_time_, suspension_state_",
                    "act_hi_procinst",
                    "business_key_, state_",
                    "act_hi_actinst",
                    "act_id_, act_type_, sequence_counter_",
                    "ladder_rung",
                    "subject, duty, due, rung, outcome",
                    "notice",
                    "person, kind, regexp_replace(occasion, '[0-9a-f-]{36}', ''), title, text, urgent, outward");

    @Autowired Stage stage;
    @Autowired DueJobs jobs;
    @Autowired ManagementService management;

    @BeforeEach
    void workPlansAreOpen() {
        stage.open("seasons/cg-2024.yaml");
    }

    @Test
    void leavesBehindWhatTheyWouldOneByOne() {
        reaches("draftWorkPlanLadder");
        together();
        reaches("lastReminderComes");
        together();
        var together = left();

        stage.clear();
        stage.open("seasons/cg-2024.yaml");
        reaches("draftWorkPlanLadder");
        oneByOne();
        reaches("lastReminderComes");
        oneByOne();
        assertThat(together).isEqualTo(left());
        assertThat(together.get("ladder_rung")).hasSize(40);
    }

    @Test
    void takesForTwentyHardlyMoreStatementsThanForOne() throws Exception {
        reaches("draftWorkPlanLadder");
        var statements = CountedStatements.lasting(CountedStatements.of(this::together));
        assertThat(statements.stream().filter(it -> it.startsWith("insert into ladder_rung")))
                .hasSize(1);
        assertThat(statements.stream().filter(it -> it.startsWith("insert into notice")))
                .hasSize(1);
        assertThat(statements).noneMatch(it -> it.startsWith("select HPI."));
        assertThat(statements).hasSizeLessThan(60);
    }

    /** The moment comes at which those timers are due, and nothing has run yet. */
    private void reaches(String timer) {
        stage.at(
                stage.records()
                        .sql("select min(duedate_) from act_ru_job where handler_cfg_ = :timer")
                        .param("timer", timer)
                        .query(Timestamp.class)
                        .single()
                        .toInstant());
        assertThat(due()).hasSizeGreaterThanOrEqualTo(20);
    }

    private List<String> due() {
        return stage.records()
                .sql("select id_ from act_ru_job where duedate_ <= :now")
                .param("now", Timestamp.from(stage.clock().instant()))
                .query(String.class)
                .list();
    }

    private void together() {
        jobs.runDueAt(stage.clock().instant());
    }

    private void oneByOne() {
        due().forEach(management::executeJob);
    }

    private Map<String, List<String>> left() {
        var left = new TreeMap<String, List<String>>();
        LEFT.forEach(
                (table, columns) ->
                        left.put(
                                table,
                                stage.records()
                                        .sql(
                                                "select row(%s)::text from %s order by 1"
                                                        .formatted(columns, table))
                                        .query(String.class)
                                        .list()));
        return left;
    }
}
