package org.meritcompetition.engine.gateway;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** Evaluates the forms' FEEL conditions ({@code conditional.hide}) as the browser does. */
public class FieldVisibility {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    boolean isHidden(List<String> conditions, Map<String, Object> context) {
        return !conditions.isEmpty()
                && conditions.stream().anyMatch(condition -> holds(condition, context));
    }

    private boolean holds(String condition, Map<String, Object> context) {
        var expression = condition.strip().replaceFirst("^=", "");
        var variables = Variables.fromMap(context).asVariableContext();
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(expression, variables));
    }
}
