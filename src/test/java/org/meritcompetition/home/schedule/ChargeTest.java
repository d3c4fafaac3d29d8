package org.meritcompetition.home.schedule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.plan.Duty;
import org.springframework.beans.factory.annotation.Autowired;

/** What people read of a duty is what the models do. */
@EngineTest
class ChargeTest {

    /** Their groups are found by a bean; the urging belongs to no step of the year. */
    private static final Set<Duty> ELSEWHERE = Set.of(Duty.assessYearEnd);

    private static final Set<Duty> URGING =
            Set.of(Duty.lineLeaderUrging, Duty.headUrging, Duty.supervision);

    @Autowired RepositoryService repository;

    @Test
    void everyTaskOfTheYearIsInSomebodysCharge() {
        assertThat(Arrays.stream(Duty.values()).filter(it -> Charge.of(it).isPresent()))
                .containsExactlyInAnyOrderElementsOf(
                        tasks().map(ChargeTest::duty)
                                .filter(it -> !URGING.contains(it))
                                .collect(toSet()));
    }

    @Test
    void itIsTheirsToWhomTheModelOffersIt() {
        tasks().filter(it -> !URGING.contains(duty(it)))
                .filter(it -> !ELSEWHERE.contains(duty(it)))
                .forEach(
                        task ->
                                assertThat(Charge.of(duty(task)).orElseThrow().roles())
                                        .as(task.getId())
                                        .containsExactlyInAnyOrderElementsOf(
                                                Stream.of(
                                                                task.getCamundaCandidateGroups()
                                                                        .split(","))
                                                        .map(ChargeTest::role)
                                                        .toList()));
    }

    @Test
    void itLapsesWhereTheModelClosesIt() {
        tasks().filter(it -> !URGING.contains(duty(it)))
                .forEach(
                        task ->
                                assertThat(Charge.of(duty(task)).orElseThrow().lapses())
                                        .as(task.getId())
                                        .isEqualTo(isClosed(task)));
    }

    private Stream<UserTask> tasks() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance)
                .flatMap(it -> it.getModelElementsByType(UserTask.class).stream())
                .filter(it -> Duty.of(it.getId()).isPresent());
    }

    private static Duty duty(UserTask task) {
        return Duty.valueOf(task.getId());
    }

    private static Role role(String group) {
        return group.contains("-track-")
                ? Role.JUDGE
                : Arrays.stream(Role.values())
                        .filter(
                                it ->
                                        group.endsWith("-" + it.id())
                                                || group.contains("-" + it.id() + "-$"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("whose is " + group));
    }

    /** By a timer of its own or of a sub-process around it, which takes it away. */
    private static boolean isClosed(FlowNode node) {
        var own =
                node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(it -> it.getAttachedTo().equals(node))
                        .filter(BoundaryEvent::cancelActivity)
                        .flatMap(it -> it.getEventDefinitions().stream())
                        .anyMatch(TimerEventDefinition.class::isInstance);
        return own || node.getParentElement() instanceof Activity around && isClosed(around);
    }
}
