package org.meritcompetition.commendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** 年度总结: each unit hands one in, or is recorded as not having done so. */
@EngineTest
class AnnualSummaryProcessTest {

    private static final String KEY = "cg-2024";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;

    @BeforeEach
    void everyUnitIsAsked() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-30");
        runtime.createProcessInstanceByKey("season")
                .businessKey(KEY)
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("annualSummary#multiInstanceBody")
                .execute();
        assertThat(stage.tasks(KEY, "submitAnnualSummary")).hasSize(20);
    }

    @Test
    void oneUnitHandsInAndTheSilentOnesAreRecorded() {
        stage.submits("huangpu-liaison", task("huangpu"), summary());
        stage.settle();
        assertThat(states()).containsExactly("huangpu FILED huangpu-liaison");
        stage.untilUrged(KEY + "/xuhui", "submitAnnualSummary");
        assertThat(stage.openDuties(KEY + "/xuhui#submitAnnualSummary"))
                .containsExactly("lineLeaderUrging");
        stage.fires(KEY, "submitAnnualSummaryClosed");
        assertThat(states())
                .hasSize(20)
                .contains("huangpu FILED huangpu-liaison", "xuhui NOT_FILED");
        assertThat(stage.endOf("season", KEY)).isEqualTo("seasonClosed");
    }

    @Test
    void anIncompleteSummaryIsRefused() {
        assertThatThrownBy(
                        () ->
                                stage.submits(
                                        "huangpu-liaison",
                                        task("huangpu"),
                                        Map.of("work", "做法", "results", "成效")))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("请填写“下一步打算”");
        assertThat(states()).isEmpty();
    }

    private static Map<String, Object> summary() {
        return Map.of("work", "做法", "results", "成效", "plans", "打算");
    }

    private Task task(String unit) {
        return stage.tasks(KEY, "submitAnnualSummary").stream()
                .filter(it -> unit.equals(tasks.getVariable(it.getId(), "unit")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states() {
        return stage.records()
                .sql(
                        "select concat_ws(' ', unit, state, filed_by) from annual_summary order by unit")
                .query(String.class)
                .list();
    }
}
