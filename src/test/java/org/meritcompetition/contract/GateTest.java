package org.meritcompetition.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every task of the deployed models stands behind the gate, those of many instances too. */
@EngineTest
class GateTest {

    @Autowired private RepositoryService repository;

    @Test
    void everyTaskIsBehindTheGate() {
        assertThat(gated(true)).hasSizeGreaterThan(30);
        assertThat(gated(false)).isEmpty();
    }

    @Test
    void aTaskWithoutAFormIsFound() {
        var model =
                Bpmn.createExecutableProcess("open-door")
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .userTask("walkThrough")
                        .done();
        var deployment =
                repository.createDeployment().addModelInstance("open-door.bpmn", model).deploy();
        try {
            assertThat(gated(false)).containsExactly("walkThrough");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private List<String> gated(boolean gated) {
        var found = new ArrayList<String>();
        for (var definition : repository.createProcessDefinitionQuery().latestVersion().list()) {
            var deployed =
                    (ProcessDefinitionEntity)
                            ((RepositoryServiceImpl) repository)
                                    .getDeployedProcessDefinition(definition.getId());
            deployed.getTaskDefinitions().values().stream()
                    .filter(it -> isGated(it) == gated)
                    .map(TaskDefinition::getKey)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isGated(TaskDefinition task) {
        return task.getTaskFormHandler().getClass().getSimpleName().equals("FormGate");
    }
}
