package org.meritcompetition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;

/** 补受理: what the office accepts after the registration has ended still takes part in the year. */
@EngineTest
class LateAcceptanceTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
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

    private List<String> started() {
        return stage.records().sql("select entry from started_project").query(String.class).list();
    }

    private long running(String model) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(model).count();
    }
}
