package org.meritcompetition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 补受理: what the office accepts after the registration has ended still takes part in the year. */
@EngineTest
class LateAcceptanceTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired TransactionTemplate inTransaction;
    private String entry;
    private UnitAtWork huangpu;

    @BeforeEach
    void theImplementationBeginsBeforeTheOfficeHasDecided() {
        stage.open("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        entry = huangpu.entry("T03", 1);
        stage.until("2024-04-14");
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        stage.until("2024-04-16");
        assertThat(started()).isEmpty();
    }

    @Test
    void aProjectThatIsAcceptedLateIsStartedAndReportsFromTheRunningPeriodOn() {
        huangpu.isReviewed(entry, "ACCEPTED", null);
        assertThat(stage.passed("season", SEASON)).contains("lateProjectStarted");
        assertThat(started()).containsExactly(entry);
        assertThat(running("project-implementation")).isEqualTo(1);
        assertThat(stage.openDuties(entry + "/2024-04")).containsExactly("reportProgress");
    }

    @Test
    void aRefusedOneIsNotStarted() {
        huangpu.isReviewed(entry, "REFUSED", "与赛道无关");
        assertThat(stage.passed("season", SEASON)).doesNotContain("projectAccepted");
        assertThat(started()).isEmpty();
        assertThat(running("project-implementation")).isZero();
    }

    /** Both tell the one instance of the season; the second waits for the first and goes on. */
    @Test
    void twoAcceptancesAtTheSameMomentBothSucceed() throws Exception {
        var other = new UnitAtWork(stage, "xuhui");
        var second = other.entry("T03", 1);
        other.plans("T03:1");
        other.fillsAll();
        other.signs();
        var secondAccepts = new AtomicReference<CompletableFuture<Void>>();
        inTransaction.executeWithoutResult(
                first -> {
                    huangpu.isReviewed(entry, "ACCEPTED", null);
                    secondAccepts.set(
                            CompletableFuture.runAsync(
                                    () -> other.isReviewed(second, "ACCEPTED", null)));
                    while (!secondAccepts.get().isDone() && !somebodyWaits()) {
                        Thread.onSpinWait();
                    }
                    assertThat(secondAccepts.get()).as("waits for the first").isNotDone();
                });
        secondAccepts.get().get(30, TimeUnit.SECONDS);
        assertThat(started()).containsExactlyInAnyOrder(entry, second);
        assertThat(running("project-implementation")).isEqualTo(2);
        assertThat(stage.passed("season", SEASON).stream().filter("lateProjectStarted"::equals))
                .hasSize(2);
    }

    private boolean somebodyWaits() {
        return stage.records()
                        .sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<String> started() {
        return stage.records().sql("select entry from started_project").query(String.class).list();
    }

    private long running(String model) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(model).count();
    }
}
