package org.meritcompetition.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What of a model was passed, and what never was.
 *
 * @param nodes how many flow nodes it has, those of its sub-processes included
 * @param flows how many sequence flows
 * @param missed the ids of the nodes and flows that were never passed
 */
record ModelCoverage(String model, int nodes, int flows, List<String> missed) {

    static ModelCoverage of(BpmnModelInstance read, Set<String> passed) {
        var model = read.getModelElementsByType(Process.class).iterator().next().getId();
        var nodes = read.getModelElementsByType(FlowNode.class);
        var flows = read.getModelElementsByType(SequenceFlow.class);
        var missed =
                Stream.<Collection<? extends FlowElement>>of(nodes, flows)
                        .flatMap(Collection::stream)
                        .filter(it -> !isPassed(it, model, passed))
                        .map(FlowElement::getId)
                        .sorted()
                        .toList();
        return new ModelCoverage(model, nodes.size(), flows.size(), missed);
    }

    /**
     * The engine takes no flow from an event-based gateway to an event that has come; that event is
     * passed and stands for it.
     */
    private static boolean isPassed(FlowElement element, String model, Set<String> passed) {
        var standing =
                element instanceof SequenceFlow flow
                                && flow.getSource() instanceof EventBasedGateway
                        ? flow.getTarget()
                        : element;
        return passed.contains(PassedElements.name(model, standing.getId()));
    }

    static List<ModelCoverage> ofAllModels(Set<String> passed) throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(it -> it.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(it -> of(Bpmn.readModelFromFile(it.toFile()), passed))
                    .toList();
        }
    }

    @Override
    public String toString() {
        return "%s: %d of %d elements are passed by no test: %s"
                .formatted(model, missed.size(), nodes + flows, missed);
    }
}
