package org.meritcompetition.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.meritcompetition.models.Picture.Label;
import org.meritcompetition.models.Picture.Line;
import org.meritcompetition.models.Picture.Shape;

/**
 * What makes a model easy to read, from left to right on one screen. Each rule tells the faults.
 */
enum ReadingRules {
    /** At most fifteen nodes a level; a boundary event belongs to its activity. */
    FIFTEEN(
            it ->
                    it.nodes().stream()
                            .filter(node -> !(node instanceof BoundaryEvent))
                            .collect(groupingBy(Picture::levelOf, counting()))
                            .entrySet()
                            .stream()
                            .filter(level -> level.getValue() > 15)
                            .map(Map.Entry::getKey)),

    /** Everything lies within 1600 by 900, labels among it. */
    ON_ONE_SCREEN(
            it ->
                    Stream.of(
                                    it.shapes().stream().map(Shape::box),
                                    it.labels().stream().map(Label::box),
                                    it.lines().stream().flatMap(line -> bends(line)))
                            .flatMap(Function.identity())
                            .filter(
                                    box ->
                                            box.getMinX() < 0
                                                    || box.getMinY() < 0
                                                    || box.getMaxX() > 1600
                                                    || box.getMaxY() > 900)
                            .map(Object::toString)),

    /** From each start a straight way leads right to an end; only a new row breaks the line. */
    LEFT_TO_RIGHT(
            it ->
                    it.nodes().stream()
                            .filter(StartEvent.class::isInstance)
                            .filter(start -> !reachesEnd(it, start, new HashSet<>()))
                            .map(FlowElement::getId)),

    /** What follows a boundary event stays below the line on which its level starts. */
    BELOW_THE_LINE(
            it ->
                    it.lines().stream()
                            .filter(line -> line.flow().getSource() instanceof BoundaryEvent)
                            .filter(line -> risesAbove(line, startOf(it, line.flow())))
                            .map(line -> line.flow().getId())),

    /** A label covers no flow, no shape and no other label, and is wide enough for its words. */
    LEGIBLE(
            it ->
                    it.labels().stream()
                            .filter(label -> covers(it, label) || tooNarrow(it, label))
                            .map(Label::of));

    private final Function<Picture, Stream<String>> faults;

    ReadingRules(Function<Picture, Stream<String>> faults) {
        this.faults = faults;
    }

    List<String> faultsOf(Picture picture) {
        return faults.apply(picture).toList();
    }

    private static Stream<java.awt.geom.Rectangle2D> bends(Line line) {
        return line.points().stream()
                .map(it -> new java.awt.geom.Rectangle2D.Double(it.getX(), it.getY(), 0, 0));
    }

    private static boolean reachesEnd(Picture picture, FlowNode node, Set<FlowNode> seen) {
        return node instanceof EndEvent
                || seen.add(node)
                        && picture.lines().stream()
                                .filter(it -> it.flow().getSource().equals(node))
                                .filter(it -> straightOn(it) || newRow(picture, it))
                                .anyMatch(it -> reachesEnd(picture, it.flow().getTarget(), seen));
    }

    private static boolean straightOn(Line line) {
        return line.last().getX() > line.first().getX()
                && line.points().stream().allMatch(it -> it.getY() == line.first().getY());
    }

    private static boolean newRow(Picture picture, Line line) {
        var source = picture.shape(line.flow().getSource());
        return Picture.isOpen(source.node())
                && picture.shape(line.flow().getTarget()).box().getMinY() > source.box().getMaxY();
    }

    private static boolean risesAbove(Line line, Shape start) {
        return line.points().stream().anyMatch(it -> it.getY() <= start.box().getCenterY());
    }

    private static Shape startOf(Picture picture, SequenceFlow flow) {
        return picture.shapes().stream()
                .filter(it -> it.node() instanceof StartEvent)
                .filter(it -> it.level().equals(Picture.levelOf(flow)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean covers(Picture picture, Label label) {
        return picture.lines().stream()
                        .anyMatch(it -> Geometry.runsThrough(it.points(), label.box()))
                || picture.labels().stream()
                        .anyMatch(it -> it != label && it.box().intersects(label.box()))
                || picture.shapes().stream()
                        .anyMatch(
                                it ->
                                        it.box().intersects(label.box())
                                                && !(Picture.isOpen(it.node())
                                                        && it.box().contains(label.box())));
    }

    private static boolean tooNarrow(Picture picture, Label label) {
        FlowElement named = picture.model().getModelElementById(label.of());
        return label.box().getWidth() < 11 * named.getName().length()
                || named.getName().length() > 8;
    }
}
