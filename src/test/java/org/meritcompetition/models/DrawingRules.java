package org.meritcompetition.models;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.meritcompetition.models.Picture.Line;
import org.meritcompetition.models.Picture.Shape;

/** What makes a model's drawing complete and free of tangles. Each rule tells the faults. */
enum DrawingRules {
    /** Every node and flow is drawn. */
    DRAWN(
            it ->
                    Stream.concat(it.nodes().stream(), it.flows().stream())
                            .filter(element -> element.getDiagramElement() == null)
                            .map(FlowElement::getId)),

    /** A flow begins and ends on the outlines of the two shapes that it joins. */
    DOCKED(
            it ->
                    it.lines().stream()
                            .filter(
                                    line ->
                                            gap(it.shape(line.flow().getSource()), line.first()) > 1
                                                    || gap(
                                                                    it.shape(
                                                                            line.flow()
                                                                                    .getTarget()),
                                                                    line.last())
                                                            > 1)
                            .map(line -> line.flow().getId())),

    /** No two flows cross, touch or run on top of each other, on any level. */
    UNCROSSED(
            it ->
                    pairs(it.lines())
                            .filter(
                                    pair ->
                                            Geometry.meet(
                                                    pair.get(0).points(), pair.get(1).points()))
                            .map(
                                    pair ->
                                            pair.get(0).flow().getId()
                                                    + " x "
                                                    + pair.get(1).flow().getId())),

    /** No flow runs through a shape: neither a foreign one nor one of its own two activities. */
    AROUND_SHAPES(
            it ->
                    it.lines().stream()
                            .flatMap(
                                    line ->
                                            it.shapes().stream()
                                                    .filter(shape -> hits(line, shape))
                                                    .map(
                                                            shape ->
                                                                    line.flow().getId()
                                                                            + " through "
                                                                            + shape.node()
                                                                                    .getId()))),

    /** Shapes stand apart, and within the sub-process that they belong to. */
    APART(
            it ->
                    pairs(it.shapes())
                            .filter(pair -> tangled(pair.get(0), pair.get(1)))
                            .map(
                                    pair ->
                                            pair.get(0).node().getId()
                                                    + " over "
                                                    + pair.get(1).node().getId()));

    private final Function<Picture, Stream<String>> faults;

    DrawingRules(Function<Picture, Stream<String>> faults) {
        this.faults = faults;
    }

    List<String> faultsOf(Picture picture) {
        return faults.apply(picture).toList();
    }

    private static double gap(Shape shape, Point2D end) {
        if (shape.node() instanceof Event) {
            return Geometry.fromCircle(end, shape.box());
        }
        return shape.node() instanceof Gateway
                ? Geometry.fromDiamond(end, shape.box())
                : Geometry.fromRectangle(end, shape.box());
    }

    private static boolean hits(Line line, Shape shape) {
        if (shape.holds(line.flow())) {
            return false;
        }
        return line.joins(shape.node())
                ? shape.node() instanceof Activity
                        && Geometry.runsThrough(line.points(), Geometry.inner(shape.box()))
                : Geometry.runsThrough(line.points(), shape.box());
    }

    private static boolean tangled(Shape one, Shape other) {
        if (one.isBoundary() != other.isBoundary()) {
            return false;
        }
        if (one.holds(other.node()) || other.holds(one.node())) {
            var outer = one.holds(other.node()) ? one : other;
            return !outer.box().contains((outer == one ? other : one).box());
        }
        return one.box().intersects(other.box());
    }

    private static <T> Stream<List<T>> pairs(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(
                        i ->
                                IntStream.range(i + 1, all.size())
                                        .mapToObj(j -> List.of(all.get(i), all.get(j))));
    }
}
