package org.meritcompetition.engine.diagram;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a model from its own coordinates, and in it the nodes that were passed or wait. */
final class Drawing {

    private static final String PASSED = " passed";
    private static final String WAITING = " waiting";
    private static final int LABEL_WIDTH = 90;

    private final BpmnModelInstance model;
    private final Set<String> passed;
    private final Set<String> waiting;
    private final Svg svg = new Svg();

    Drawing(BpmnModelInstance model, Set<String> passed, Set<String> waiting) {
        this.model = model;
        this.passed = passed;
        this.waiting = waiting;
    }

    String picture(String name) {
        var shapes =
                model.getModelElementsByType(BpmnShape.class).stream()
                        .filter(it -> it.getBpmnElement() instanceof FlowNode)
                        .sorted(Comparator.comparing(Drawing::depth))
                        .toList();
        shapes.stream().filter(it -> it.getBpmnElement() instanceof SubProcess).forEach(this::draw);
        model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(it -> it.getBpmnElement() instanceof SequenceFlow)
                .forEach(this::draw);
        shapes.stream()
                .filter(it -> !(it.getBpmnElement() instanceof SubProcess))
                .forEach(this::draw);
        return svg.picture(name);
    }

    /** What lies on a border, or inside, is drawn after what is around it. */
    private static int depth(BpmnShape shape) {
        var depth = shape.getBpmnElement() instanceof BoundaryEvent ? 1 : 0;
        for (var at = shape.getBpmnElement().getParentElement();
                at != null;
                at = at.getParentElement()) {
            depth += 2;
        }
        return depth;
    }

    private void draw(BpmnEdge edge) {
        var flow = (SequenceFlow) edge.getBpmnElement();
        var way =
                edge.getWaypoints().stream()
                        .peek(it -> svg.reach(it.getX(), it.getY()))
                        .map(it -> "%.0f,%.0f".formatted(it.getX(), it.getY()))
                        .collect(Collectors.joining(" "));
        var both = isReached(flow.getSource().getId()) && isReached(flow.getTarget().getId());
        svg.line(way, "flow" + (both ? PASSED : ""));
        if (edge.getBpmnLabel() != null && flow.getName() != null) {
            label(flow.getName(), edge.getBpmnLabel().getBounds());
        }
    }

    private void draw(BpmnShape shape) {
        var node = (FlowNode) shape.getBpmnElement();
        var at = shape.getBounds();
        var style = style(node.getId());
        if (node instanceof Event) {
            event(node, shape, style);
        } else if (node instanceof Gateway) {
            svg.diamond(at.getX(), at.getY(), at.getWidth(), at.getHeight(), "gateway" + style);
            outside(node, shape);
        } else if (node instanceof SubProcess scope) {
            var kind = scope.triggeredByEvent() ? "scope aside" : "scope";
            svg.box(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 10, kind);
            name(node, at.getX() + at.getWidth() / 2, at.getY() + 18, at.getWidth());
        } else {
            svg.box(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 8, "task" + style);
            name(
                    node,
                    at.getX() + at.getWidth() / 2,
                    at.getY() + at.getHeight() / 2 + 5,
                    at.getWidth());
        }
    }

    private void event(FlowNode node, BpmnShape shape, String style) {
        var at = shape.getBounds();
        var radius = at.getWidth() / 2;
        var kind = node instanceof EndEvent ? "event end" : "event";
        svg.circle(at.getX() + radius, at.getY() + radius, radius, kind + style);
        if (node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent) {
            svg.circle(at.getX() + radius, at.getY() + radius, radius - 4, kind + style);
        }
        outside(node, shape);
    }

    /** The name of what is too small to hold it. */
    private void outside(FlowNode node, BpmnShape shape) {
        if (node.getName() == null) {
            return;
        }
        if (shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null) {
            label(node.getName(), shape.getBpmnLabel().getBounds());
        } else {
            var at = shape.getBounds();
            name(node, at.getX() + at.getWidth() / 2, at.getY() + at.getHeight() + 16, LABEL_WIDTH);
        }
    }

    private void label(String text, Bounds at) {
        if (at != null) {
            svg.text(
                    text,
                    at.getX() + at.getWidth() / 2,
                    at.getY() + at.getHeight() / 2 + 5,
                    Math.max(at.getWidth(), LABEL_WIDTH));
        }
    }

    private void name(FlowNode node, double x, double y, double width) {
        if (node.getName() != null) {
            svg.text(node.getName(), x, y, width);
        }
    }

    private boolean isReached(String node) {
        return passed.contains(node) || waiting.contains(node);
    }

    private String style(String node) {
        if (waiting.contains(node)) {
            return WAITING;
        }
        return passed.contains(node) ? PASSED : "";
    }
}
