package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Single values as an office clerk writes them: stricter than YAML, in which 010 is eight and 1:30
 * is ninety.
 */
final class Scalars {

    private static final int MOST_SHOWN = 30;

    private Scalars() {}

    static Optional<String> text(Node node) {
        var isText = node.getTag().equals(Tag.STR) || node.getTag().equals(Tag.TIMESTAMP);
        return written(node).map(String::strip).filter(text -> isText && !text.isEmpty());
    }

    static Optional<Integer> whole(Node node) {
        return plain(node)
                .filter(text -> text.matches("-?(0|[1-9][0-9]{0,8})"))
                .map(Integer::valueOf);
    }

    /** A number from 0 to 1. */
    static Optional<BigDecimal> share(Node node) {
        return plain(node)
                .filter(text -> text.matches("0|1|0\\.[0-9]{1,6}|1\\.0{1,6}"))
                .map(BigDecimal::new);
    }

    static Optional<LocalDate> date(Node node) {
        try {
            return written(node).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> yes(Node node) {
        return plain(node).filter(text -> text.matches("true|false")).map(Boolean::valueOf);
    }

    /** The value as a message shows it. */
    static String shown(Node node) {
        return written(node)
                .map(
                        text ->
                                text.length() > MOST_SHOWN
                                        ? text.substring(0, MOST_SHOWN) + "…"
                                        : text)
                .orElse(node instanceof SequenceNode ? "一个清单" : "一组内容");
    }

    private static Optional<String> plain(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain()
                ? written(node)
                : Optional.empty();
    }

    private static Optional<String> written(Node node) {
        return node instanceof ScalarNode scalar
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}
