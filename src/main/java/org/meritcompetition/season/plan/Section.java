package org.meritcompetition.season.plan;

import java.math.BigDecimal;
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
                                        "删去；若是笔误，最接近的是“" + Spelling.nearest(key, known) + "”"));
        return this;
    }

    /** Whether the file has it, and as a mapping. */
    boolean isPresent() {
        return present;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the file has several values under that key, not a single one. */
    boolean isMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** Whether the file has a list under that key, not a single value. */
    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
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
        var number = Scalars.whole(node);
        return number.isPresent() && number.get() >= least && number.get() <= most
                ? number.get()
                : wrong(key, node, "应为 " + least + " 至 " + most + " 的整数");
    }

    Integer optionalWhole(String key, int least, int most) {
        return has(key) ? whole(key, least, most) : null;
    }

    /** A number from 0 to 1. */
    BigDecimal share(String key) {
        var node = required(key);
        return node == null
                ? null
                : Scalars.share(node).orElseGet(() -> wrong(key, node, "应为 0 至 1 的小数，如 0.80"));
    }

    BigDecimal optionalShare(String key) {
        return has(key) ? share(key) : null;
    }

    LocalDate date(String key) {
        var node = required(key);
        return node == null
                ? null
                : Scalars.date(node)
                        .orElseGet(() -> wrong(key, node, "应为日历上有的日期，写成 2024-03-15 的样子"));
    }

    LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    boolean yes(String key) {
        var node = required(key);
        return node != null
                && Scalars.yes(node)
                        .orElseGet(
                                () -> {
                                    wrong(key, node, "应为 true（是）或 false（否）");
                                    return false;
                                });
    }

    Section section(String key) {
        return new Section(required(key), at(key), faults);
    }

    /** A section that may be left out, and then has nothing. */
    Section optionalSection(String key) {
        return new Section(values.get(key), at(key), faults);
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
            wrong(key, node, "应为至少有一项的清单；选填的项没有内容时，请整项删去");
        }
        return List.of();
    }

    private String textOf(Node node, String place) {
        return Scalars.text(node)
                .orElseGet(
                        () -> {
                            faults.add(
                                    place,
                                    "应为文字，现为“" + Scalars.shown(node) + "”",
                                    "写上文字；纯数字或 yes、no 之类请加引号");
                            return null;
                        });
    }

    private Node required(String key) {
        if (present && !has(key)) {
            faults.add(at(key), "缺少“" + key + "”", "在这里补上“" + key + ": …”");
        }
        return values.get(key);
    }

    private <T> T wrong(String key, Node node, String remedy) {
        faults.add(at(key), "不能写“" + Scalars.shown(node) + "”", remedy);
        return null;
    }
}
