package org.meritcompetition.engine.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * Evaluates the forms' FEEL conditions ({@code conditional.hide}) as the browser does. Each is
 * parsed once: parsing costs a hundred times what evaluating does.
 */
public class FieldVisibility {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    boolean isHidden(List<String> conditions, Map<String, Object> context) {
        return conditions.stream().anyMatch(condition -> holds(condition, context));
    }

    private boolean holds(String condition, Map<String, Object> context) {
        return holdsOf(condition, named(condition, context));
    }

    /** Whether a condition holds of the values that it names. */
    boolean holdsOf(String condition, Map<String, Object> named) {
        var result = FEEL.evaluate(parsed.computeIfAbsent(condition, this::parse), named);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /**
     * What the condition may name: turning long lists into FEEL costs more than all conditions do.
     */
    private static Map<String, Object> named(String condition, Map<String, Object> context) {
        var named = new HashMap<String, Object>();
        context.forEach(
                (name, value) -> {
                    if (condition.contains(name)) {
                        named.put(name, value);
                    }
                });
        return named;
    }

    private ParsedExpression parse(String condition) {
        var result = FEEL.parseExpression(condition.strip().replaceFirst("^=", ""));
        if (result.isFailure()) {
            throw new IllegalStateException(
                    "%s: %s".formatted(condition, result.failure().message()));
        }
        return result.parsedExpression();
    }
}
