package org.meritcompetition.models;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model as a reader sees it: its shapes, lines and labels, and the text it was read from. */
record Picture(
        String file,
        String source,
        BpmnModelInstance model,
        List<Shape> shapes,
        List<Line> lines,
        List<Label> labels) {

    record Shape(FlowNode node, Rectangle2D box) {
        String level() {
            return levelOf(node);
        }

        boolean isBoundary() {
            return node instanceof BoundaryEvent;
        }

        boolean holds(ModelElementInstance other) {
            var at = other.getParentElement();
            while (at != null && !at.equals(node)) {
                at = at.getParentElement();
            }
            return at != null;
        }
    }

    record Line(SequenceFlow flow, List<Point2D> points) {
        Point2D first() {
            return points.get(0);
        }

        Point2D last() {
            return points.get(points.size() - 1);
        }

        boolean joins(FlowNode node) {
            return flow.getSource().equals(node) || flow.getTarget().equals(node);
        }
    }

    record Label(String of, Rectangle2D box) {}

    static Picture of(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Picture of(String file, String source) {
        var model =
                Bpmn.readModelFromStream(
                        new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        var picture =
                new Picture(
                        file,
                        source,
                        model,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            picture.shapes.add(
                    new Shape((FlowNode) shape.getBpmnElement(), box(shape.getBounds())));
            picture.label(shape.getBpmnElement().getId(), shape.getBpmnLabel());
        }
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            var points =
                    edge.getWaypoints().stream()
                            .map(it -> (Point2D) new Point2D.Double(it.getX(), it.getY()))
                            .toList();
            picture.lines.add(new Line((SequenceFlow) edge.getBpmnElement(), points));
            picture.label(edge.getBpmnElement().getId(), edge.getBpmnLabel());
        }
        return picture;
    }

    private void label(String of, BpmnLabel label) {
        if (label != null) {
            labels.add(new Label(of, box(label.getBounds())));
        }
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(
                bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    Shape shape(FlowNode node) {
        return shapes.stream().filter(it -> it.node.equals(node)).findFirst().orElseThrow();
    }

    List<FlowNode> nodes() {
        return List.copyOf(model.getModelElementsByType(FlowNode.class));
    }

    List<SequenceFlow> flows() {
        return List.copyOf(model.getModelElementsByType(SequenceFlow.class));
    }

    /** Everything of that level, a process or sub-process, that no boundary event is. */
    static String levelOf(ModelElementInstance element) {
        return element.getParentElement().getAttributeValue("id");
    }

    static boolean isOpen(FlowNode node) {
        return node instanceof SubProcess;
    }
}
