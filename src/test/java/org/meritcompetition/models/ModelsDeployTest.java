package org.meritcompetition.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine takes every model of the folder, and no other. */
@EngineTest
class ModelsDeployTest {

    @Autowired private RepositoryService repository;

    @Test
    void everyModelOfTheFolderIsDeployed() throws IOException {
        assertThat(
                        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                                .map(ProcessDefinition::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        DiagramTest.models()
                                .map(it -> it.getFileName().toString().replace(".bpmn", ""))
                                .toList());
    }
}
