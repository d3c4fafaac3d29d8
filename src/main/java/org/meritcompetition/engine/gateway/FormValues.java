package org.meritcompetition.engine.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.meritcompetition.shared.DomainRuleViolation;

/** Translates between plain Java values and what the engine carries to and from a form. */
final class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormValues() {}

    static TypedValue toEngine(Object value) {
        try {
            if (value == null) {
                return Variables.untypedNullValue();
            } else if (value instanceof Collection || value instanceof Map) {
                return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
            } else if (value instanceof Boolean yes) {
                return Variables.booleanValue(yes);
            } else if (value instanceof Integer number) {
                return Variables.integerValue(number);
            } else if (value instanceof Number number) {
                return Variables.doubleValue(number.doubleValue());
            }
            return Variables.stringValue(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> fromEngine(VariableMap submitted) {
        var values = new HashMap<String, Object>();
        submitted
                .keySet()
                .forEach(key -> values.put(key, plain(key, submitted.getValueTyped(key))));
        return values;
    }

    private static Object plain(String key, TypedValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue json) {
            try {
                return JSON.readValue(json.getValueSerialized(), Object.class);
            } catch (JsonProcessingException e) {
                throw new DomainRuleViolation("字段“%s”的内容无法识别。".formatted(key));
            }
        }
        if (value instanceof SerializableValue object && !object.isDeserialized()) {
            throw new DomainRuleViolation("字段“%s”的类型不对。".formatted(key));
        }
        return value.getValue();
    }
}
