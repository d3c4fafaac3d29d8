package org.meritcompetition.models;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** The little plane geometry that judging a diagram takes. */
final class Geometry {

    private Geometry() {}

    static List<Line2D> segments(List<Point2D> points) {
        return IntStream.range(1, points.size())
                .mapToObj(it -> (Line2D) new Line2D.Double(points.get(it - 1), points.get(it)))
                .toList();
    }

    /** Whether the lines meet anywhere: in a crossing, a touch or a stretch run together. */
    static boolean meet(List<Point2D> one, List<Point2D> other) {
        return segments(one).stream()
                .anyMatch(a -> segments(other).stream().anyMatch(b -> a.intersectsLine(b)));
    }

    static boolean runsThrough(List<Point2D> line, Rectangle2D box) {
        return segments(line).stream().anyMatch(it -> it.intersects(box));
    }

    static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 2, box.getY() + 2, box.getWidth() - 4, box.getHeight() - 4);
    }

    /** How far a point is from the outline of a rectangle. */
    static double fromRectangle(Point2D point, Rectangle2D box) {
        var corners =
                List.<Point2D>of(
                        new Point2D.Double(box.getMinX(), box.getMinY()),
                        new Point2D.Double(box.getMaxX(), box.getMinY()),
                        new Point2D.Double(box.getMaxX(), box.getMaxY()),
                        new Point2D.Double(box.getMinX(), box.getMaxY()));
        return fromOutline(point, corners);
    }

    static double fromDiamond(Point2D point, Rectangle2D box) {
        var corners =
                List.<Point2D>of(
                        new Point2D.Double(box.getCenterX(), box.getMinY()),
                        new Point2D.Double(box.getMaxX(), box.getCenterY()),
                        new Point2D.Double(box.getCenterX(), box.getMaxY()),
                        new Point2D.Double(box.getMinX(), box.getCenterY()));
        return fromOutline(point, corners);
    }

    static double fromCircle(Point2D point, Rectangle2D box) {
        return Math.abs(point.distance(box.getCenterX(), box.getCenterY()) - box.getWidth() / 2);
    }

    private static double fromOutline(Point2D point, List<Point2D> corners) {
        return IntStream.range(0, corners.size())
                .mapToDouble(
                        it ->
                                Line2D.ptSegDist(
                                        corners.get(it).getX(),
                                        corners.get(it).getY(),
                                        corners.get((it + 1) % corners.size()).getX(),
                                        corners.get((it + 1) % corners.size()).getY(),
                                        point.getX(),
                                        point.getY()))
                .min()
                .orElseThrow();
    }
}
