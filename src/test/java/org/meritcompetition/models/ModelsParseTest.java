package org.meritcompetition.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritcompetition.season.plan.Duty;

/** The models are well-formed BPMN and say what the engine needs to run them. */
class ModelsParseTest {

    static Stream<Path> models() throws IOException {
        return DiagramTest.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelHoldsOneExecutableProcessWhoseHistoryIsKeptTenYears(Path model) {
        var read = Bpmn.readModelFromFile(model.toFile());
        Bpmn.validateModel(read);
        assertThat(read.getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(it -> assertThat(it.isExecutable()).isTrue())
                .satisfies(
                        it ->
                                assertThat(it.getCamundaHistoryTimeToLiveString())
                                        .isEqualTo("P3650D"));
    }

    /** Pages name a step by its duty, Tasklist and Cockpit by the model. */
    @ParameterizedTest
    @MethodSource("models")
    void aTaskIsCalledAsItsDutyIs(Path model) {
        assertThat(Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(UserTask.class))
                .allSatisfy(
                        it -> assertThat(it.getName()).isEqualTo(Duty.valueOf(it.getId()).label()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayThatAsksHasOneDefaultAndAConditionOnEveryOtherWay(Path model) {
        Bpmn.readModelFromFile(model.toFile())
                .getModelElementsByType(ExclusiveGateway.class)
                .stream()
                .filter(it -> it.getOutgoing().size() > 1)
                .forEach(
                        gateway ->
                                assertThat(gateway.getOutgoing())
                                        .as("%s: %s", model, gateway.getId())
                                        .allSatisfy(
                                                way ->
                                                        assertThat(
                                                                        way.getConditionExpression()
                                                                                == null)
                                                                .as(way.getId())
                                                                .isEqualTo(
                                                                        way.equals(
                                                                                gateway
                                                                                        .getDefault()))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskHasAFormADueDateAndSomebodyToDoIt(Path model) {
        assertThat(Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(UserTask.class))
                .allSatisfy(
                        it -> {
                            assertThat(it.getCamundaFormRef()).as(it.getId()).isNotBlank();
                            assertThat(it.getCamundaFormRefBinding()).isEqualTo("deployment");
                            assertThat(it.getCamundaDueDate()).as(it.getId()).isNotBlank();
                            assertThat(it.getCamundaCandidateGroups()).as(it.getId()).isNotBlank();
                        });
    }
}
