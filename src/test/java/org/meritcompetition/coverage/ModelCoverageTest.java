package org.meritcompetition.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What no test passes is found, and only that. */
@EngineTest
class ModelCoverageTest {

    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    private BpmnModelInstance model;
    private String deployment;

    @BeforeEach
    void aModelThatNobodyPassedYet() {
        model =
                Bpmn.createExecutableProcess("choice" + System.nanoTime())
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent("started")
                        .sequenceFlowId("started_each")
                        .manualTask("each")
                        .multiInstance()
                        .camundaCollection("${people}")
                        .multiInstanceDone()
                        .sequenceFlowId("each_agreed")
                        .exclusiveGateway("agreed")
                        .condition("agreed_waits", "${agreed}")
                        .sequenceFlowId("agreed_waits")
                        .userTask("waits")
                        .boundaryEvent("closed")
                        .timerWithDate("2024-03-15T09:00:00")
                        .sequenceFlowId("closed_settled")
                        .endEvent("settled")
                        .moveToActivity("waits")
                        .sequenceFlowId("waits_done")
                        .endEvent("done")
                        .moveToLastGateway()
                        .condition("agreed_refused", "${!agreed}")
                        .sequenceFlowId("agreed_refused")
                        .endEvent("refused")
                        .done();
        deployment =
                models.createDeployment().addModelInstance("choice.bpmn", model).deploy().getId();
    }

    @AfterEach
    void theModelIsGone() {
        models.deleteDeployment(deployment, true);
    }

    @Test
    void whatWasNotPassedIsNamed() {
        runs(List.of("甲", "乙"), false);
        assertThat(missed())
                .containsExactly(
                        "agreed_waits",
                        "closed",
                        "closed_settled",
                        "done",
                        "settled",
                        "waits",
                        "waits_done");
    }

    @Test
    void anActivityWithoutAnInstanceWasNotPassed() {
        runs(List.of(), false);
        assertThat(missed()).contains("each").doesNotContain("started_each", "each_agreed");
    }

    @Test
    void severalTestsTogetherPassIt() {
        runs(List.of("甲"), false);
        runs(List.of(), true);
        management
                .createJobQuery()
                .activityId("closed")
                .list()
                .forEach(it -> management.executeJob(it.getId()));
        assertThat(missed()).containsExactly("done", "waits_done");
    }

    private void runs(List<String> people, boolean agreed) {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        runtime.startProcessInstanceByKey(
                process.getId(), Map.of("people", people, "agreed", agreed));
    }

    private List<String> missed() {
        return ModelCoverage.of(model, PassedElements.now()).missed();
    }
}
