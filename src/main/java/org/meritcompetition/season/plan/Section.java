package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of the file, read value by value. What is missing or of the wrong type is a fault and
 * reads as {@code null} or empty, so that the reading goes on and finds the next one.
 */
final class Section {

    private final String path;
    private final Faults faults;
    private final boolean present;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * Reads the keys of a node; {@code null} is a section that was already found missing and faults
     * no more.
     */
    Section(Node node, String path, Faults faults) {
        this.path = path;
        this.faults = faults;
        this.present = node instanceof MappingNode;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> take(tuple.getKeyNode(), tuple.getValueNode()));
        } else if (node != null) {
            faults.add(path, "应为“名称: 值”的一组内容", "改成缩进一级的若干行“名称: 值”");
        }
    }

    private void take(Node keyNode, Node value) {
        var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var line = keyNode.getStartMark().getLine() + 1;
        if (values.putIfAbsent(key, value) == null) {
            faults.stands(at(key), line);
        } else {
            faults.atLine(line, at(key), "“" + key + "”重复出现", "只保留一处");
        }
    }

    /** Refuses every key but these. */
    Section knowing(String... known) {
        values.keySet().stream()
                .filter(key -> !List.of(known).contains(key))
                .forEach(
                        key ->
                                faults.add(
                                        at(key),
                                        "不认识“" + key + "”",
                                        "删去，或改为 " + String.join("、", known) + " 之一"));
        return this;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    String text(String key) {
        var node = required(key);
        return node == null ? null : textOf(node, at(key));
    }

    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    Integer whole(String key, int least, int most) {
        var node = required(key);
        if (node == null) {
            return null;
        }
        var written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        var number = written.matches("-?(0|[1-9][0-9]{0,8})") && !quoted(node);
        if (!number || Integer.parseInt(written) < least || Integer.parseInt(written) > most) {
            return wrong(key, node, "应为 " + least + " 至 " + most + " 的整数");
        }
        return Integer.valueOf(written);
    }

    Integer optionalWhole(String key, int least, int most) {
        return has(key) ? whole(key, least, most) : null;
    }

    /** A number from 0 to 1. */
    BigDecimal share(String key) {
        var node = required(key);
        if (node == null) {
            return null;
        }
        var written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!written.matches("0|1|0\\.[0-9]{1,6}|1\\.0{1,6}") || quoted(node)) {
            return wrong(key, node, "应为 0 至 1 的小数，如 0.80");
        }
        return new BigDecimal(written);
    }

    LocalDate date(String key) {
        var node = required(key);
        if (node == null) {
            return null;
        }
        try {
            return LocalDate.parse(node instanceof ScalarNode scalar ? scalar.getValue() : "");
        } catch (DateTimeException e) {
            return wrong(key, node, "应为日历上有的日期，写成 2024-03-15 的样子");
        }
    }

    LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    boolean yes(String key) {
        var node = required(key);
        var written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (node != null && !written.equals("true") && !written.equals("false")) {
            wrong(key, node, "应为 true（是）或 false（否）");
        }
        return written.equals("true");
    }

    Section section(String key) {
        return new Section(required(key), at(key), faults);
    }

    /** The sections of a list, counted from 1. */
    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        for (var item : items(key)) {
            var place = at(key) + "[" + (sections.size() + 1) + "]";
            faults.stands(place, item.getStartMark().getLine() + 1);
            sections.add(new Section(item, place, faults));
        }
        return sections;
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> textOf(item, at(key)))
                .filter(text -> text != null)
                .toList();
    }

    private List<Node> items(String key) {
        var node = required(key);
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        if (node != null) {
            wrong(key, node, "应为至少有一项的清单");
        }
        return List.of();
    }

    private String textOf(Node node, String place) {
        var tag = node.getTag();
        if (node instanceof ScalarNode scalar
                && (tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP))
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        faults.add(place, "应为文字，现为“" + shown(node) + "”", "写上文字；纯数字或 yes、no 之类请加引号");
        return null;
    }

    private Node required(String key) {
        if (present && !has(key)) {
            faults.add(at(key), "缺少“" + key + "”", "在这里补上“" + key + ": …”");
        }
        return values.get(key);
    }

    private <T> T wrong(String key, Node node, String remedy) {
        faults.add(at(key), "不能写“" + shown(node) + "”", remedy);
        return null;
    }

    private static boolean quoted(Node node) {
        return node instanceof ScalarNode scalar && !scalar.isPlain();
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            var value = scalar.getValue();
            return value.length() > 30 ? value.substring(0, 30) + "…" : value;
        }
        return node instanceof SequenceNode ? "一个清单" : "一组内容";
    }
}
