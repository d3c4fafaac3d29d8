package org.meritcompetition.engine.diagram;

import org.springframework.web.util.HtmlUtils;

/** Writes a picture of simple figures; whatever stands in it as text stays text. */
final class Svg {

    private static final int LINE = 15;
    private static final double HALF_WIDTH_OF_A_SIGN = 0.55;

    private final StringBuilder body = new StringBuilder();
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right;
    private double bottom;

    void box(double x, double y, double width, double height, int corner, String style) {
        reach(x, y);
        reach(x + width, y + height);
        body.append(
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%d\" class=\"%s\"/>"
                        .formatted(x, y, width, height, corner, style));
    }

    void circle(double x, double y, double radius, String style) {
        reach(x - radius, y - radius);
        reach(x + radius, y + radius);
        body.append(
                "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\" class=\"%s\"/>"
                        .formatted(x, y, radius, style));
    }

    void line(String points, String style) {
        body.append(
                "<polyline points=\"%s\" class=\"%s\" marker-end=\"url(#to)\"/>"
                        .formatted(points, style));
    }

    void diamond(double x, double y, double width, double height, String style) {
        reach(x, y);
        reach(x + width, y + height);
        body.append(
                "<polygon points=\"%.0f,%.0f %.0f,%.0f %.0f,%.0f %.0f,%.0f\" class=\"%s\"/>"
                        .formatted(
                                x + width / 2,
                                y,
                                x + width,
                                y + height / 2,
                                x + width / 2,
                                y + height,
                                x,
                                y + height / 2,
                                style));
    }

    /** A text around its middle, broken where the width is used up. */
    void text(String text, double x, double y, double width) {
        var signs = Math.max(2, (int) (width / (LINE * 2 * HALF_WIDTH_OF_A_SIGN)));
        var lines = (text.length() + signs - 1) / signs;
        var first = y - (lines - 1) * LINE / 2.0;
        for (var i = 0; i < lines; i++) {
            var part = text.substring(i * signs, Math.min(text.length(), (i + 1) * signs));
            reach(x - width / 2, first + i * LINE + LINE);
            body.append(
                    "<text x=\"%.0f\" y=\"%.0f\">%s</text>"
                            .formatted(x, first + i * LINE, HtmlUtils.htmlEscape(part)));
        }
    }

    void reach(double x, double y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    /** The picture, with a name for those who cannot see it. */
    String picture(String name) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\" role=\"img\" aria-label=\"%s\""
                        + " width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\"><defs><marker id=\"to\""
                        + " viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\""
                        + " orient=\"auto\"><path d=\"M0 0 10 5 0 10z\"/></marker></defs>%s</svg>")
                .formatted(
                        HtmlUtils.htmlEscape(name),
                        right - left + 40,
                        bottom - top + 40,
                        left - 20,
                        top - 20,
                        right - left + 40,
                        bottom - top + 40,
                        body);
    }
}
