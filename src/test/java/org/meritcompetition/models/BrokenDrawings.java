package org.meritcompetition.models;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small drawing in order, and for each rule one change that breaks it. */
final class BrokenDrawings {

    private static final String DRAWING =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                targetNamespace="http://meritcompetition.org/processes">
            <bpmn:process id="example" name="示例">
            <bpmn:startEvent id="start" name="开始"/>
            <bpmn:userTask id="work" name="办理"/>
            <bpmn:exclusiveGateway id="ask" name="是否同意？">
              <bpmn:incoming>work_ask</bpmn:incoming>
              <bpmn:outgoing>ask_done</bpmn:outgoing><bpmn:outgoing>ask_refused</bpmn:outgoing>
            </bpmn:exclusiveGateway>
            <bpmn:endEvent id="done" name="完成"/>
            <bpmn:endEvent id="refused" name="不予"/>
            <bpmn:endEvent id="lapsed" name="放弃"/>
            <bpmn:boundaryEvent id="late" name="截止" attachedToRef="work"><bpmn:timerEventDefinition/></bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="start_work" sourceRef="start" targetRef="work"/>
            <bpmn:sequenceFlow id="work_ask" sourceRef="work" targetRef="ask"/>
            <bpmn:sequenceFlow id="ask_done" name="同意" sourceRef="ask" targetRef="done"/>
            <bpmn:sequenceFlow id="ask_refused" name="不同意" sourceRef="ask" targetRef="refused"/>
            <bpmn:sequenceFlow id="late_lapsed" sourceRef="late" targetRef="lapsed"/>
            <!-- more nodes -->
            </bpmn:process>
            <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="example">
            """
                    + shape("start", 40, 82, 36, 36)
                    + shape("work", 120, 60, 100, 80)
                    + shape("ask", 275, 75, 50, 50)
                    + shape("done", 400, 82, 36, 36)
                    + shape("refused", 400, 182, 36, 36)
                    + shape("lapsed", 182, 222, 36, 36)
                    + shape("late", 182, 122, 36, 36)
                    + edge("start_work", "", 76, 100, 120, 100)
                    + edge("work_ask", "", 220, 100, 275, 100)
                    + edge("ask_done", label(335, 82, 24), 325, 100, 400, 100)
                    + edge("ask_refused", label(305, 140, 36), 300, 125, 300, 200, 400, 200)
                    + edge("late_lapsed", "", 200, 158, 200, 222)
                    + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>";

    private static final String SIXTEEN_MORE =
            IntStream.range(0, 16)
                    .mapToObj("<bpmn:task id=\"more%d\" name=\"多\"/>"::formatted)
                    .collect(Collectors.joining());

    /** For each rule what stands in the drawing and what takes its place. */
    private static final Map<String, String[]> CHANGES =
            Map.ofEntries(
                    change("DRAWN", shape("lapsed", 182, 222, 36, 36), ""),
                    change("DOCKED", point(325, 100), point(322, 100)),
                    change("UNCROSSED", point(200, 222), point(250, 158) + point(250, 60)),
                    change("AROUND_SHAPES", point(200, 222), point(290, 90) + point(200, 222)),
                    change(
                            "APART",
                            shape("refused", 400, 182, 36, 36),
                            shape("refused", 400, 100, 36, 36)),
                    change("NAMED", "name=\"不同意\"", "name=\"no\""),
                    change("FILED", "<bpmn:process id=\"example\"", "<bpmn:process id=\"sample\""),
                    change(
                            "IDENTIFIED",
                            "</bpmn:definitions>",
                            "</bpmn:definitions><!-- id=\"ask\" -->"),
                    change("FIFTEEN", "<!-- more nodes -->", SIXTEEN_MORE),
                    change("ON_ONE_SCREEN", point(300, 200), point(300, 901)),
                    change("LEFT_TO_RIGHT", point(220, 100), point(220, 110)),
                    change("BELOW_THE_LINE", point(200, 222), point(230, 40) + point(200, 222)),
                    change("LEGIBLE", label(335, 82, 24), label(335, 90, 24)));

    private BrokenDrawings() {}

    static Picture inOrder() {
        return Picture.of("example.bpmn", DRAWING);
    }

    static Picture against(String rule) {
        var change = CHANGES.get(rule);
        if (!DRAWING.contains(change[0])) {
            throw new IllegalArgumentException(change[0]);
        }
        return Picture.of("example.bpmn", DRAWING.replace(change[0], change[1]));
    }

    private static Map.Entry<String, String[]> change(String rule, String stands, String becomes) {
        return Map.entry(rule, new String[] {stands, becomes});
    }

    private static String shape(String of, int x, int y, int width, int height) {
        return "<bpmndi:BPMNShape bpmnElement=\"%s\">%s</bpmndi:BPMNShape>"
                .formatted(of, bounds(x, y, width, height));
    }

    private static String edge(String of, String label, int... coordinates) {
        var points =
                IntStream.range(0, coordinates.length / 2)
                        .mapToObj(it -> point(coordinates[2 * it], coordinates[2 * it + 1]))
                        .collect(Collectors.joining());
        return "<bpmndi:BPMNEdge bpmnElement=\"%s\">%s%s</bpmndi:BPMNEdge>"
                .formatted(of, points, label);
    }

    private static String label(int x, int y, int width) {
        return "<bpmndi:BPMNLabel>%s</bpmndi:BPMNLabel>".formatted(bounds(x, y, width, 14));
    }

    private static String point(int x, int y) {
        return "<di:waypoint x=\"%d\" y=\"%d\"/>".formatted(x, y);
    }

    private static String bounds(int x, int y, int width, int height) {
        return "<dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                .formatted(x, y, width, height);
    }
}
