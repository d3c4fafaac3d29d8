package org.meritcompetition.engine.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One field of a form, as the form's file declares it. */
record FormField(JsonNode schema, List<String> conditions) {

    String key() {
        return schema.get("key").asText();
    }

    String type() {
        return schema.path("type").asText();
    }

    String label() {
        var label = schema.path("label").asText(schema.path("dateLabel").asText(""));
        return label.isBlank() || label.startsWith("=") ? key() : label;
    }

    /**
     * Whether a submission may carry a value: what is read only is never taken from the outside.
     */
    boolean isWritable() {
        return !schema.path("readonly").asBoolean() && !schema.path("disabled").asBoolean();
    }

    JsonNode rule(String name) {
        return schema.path("validate").path(name);
    }
}
