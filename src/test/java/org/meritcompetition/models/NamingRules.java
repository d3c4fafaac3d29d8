package org.meritcompetition.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What the things of a model are called. Each rule tells the faults. */
enum NamingRules {
    /** Everything has a Chinese name, also each way out of a gateway that asks. */
    NAMED(
            it ->
                    Stream.of(
                                    it.model().getModelElementsByType(Process.class).stream()
                                            .filter(process -> !chinese(process.getName()))
                                            .map(Process::getId),
                                    it.nodes().stream()
                                            .filter(node -> !chinese(node.getName()))
                                            .map(FlowElement::getId),
                                    it.flows().stream()
                                            .filter(flow -> flow.getSource() instanceof Gateway)
                                            .filter(
                                                    flow ->
                                                            flow.getSource().getOutgoing().size()
                                                                    > 1)
                                            .filter(flow -> !chinese(flow.getName()))
                                            .map(FlowElement::getId))
                            .flatMap(Function.identity())),

    /** The file is called as the process in it. */
    FILED(
            it ->
                    it.model().getModelElementsByType(Process.class).stream()
                            .map(Process::getId)
                            .filter(id -> !it.file().equals(id + ".bpmn"))),

    /** No id occurs twice, the diagram's own among them. */
    IDENTIFIED(
            it ->
                    Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(it.source())
                            .results()
                            .collect(groupingBy(id -> id.group(1), counting()))
                            .entrySet()
                            .stream()
                            .filter(id -> id.getValue() > 1)
                            .map(Map.Entry::getKey));

    private final Function<Picture, Stream<String>> faults;

    NamingRules(Function<Picture, Stream<String>> faults) {
        this.faults = faults;
    }

    List<String> faultsOf(Picture picture) {
        return faults.apply(picture).toList();
    }

    private static boolean chinese(String name) {
        return name != null && Pattern.matches("[\\p{IsHan}？]+", name);
    }
}
