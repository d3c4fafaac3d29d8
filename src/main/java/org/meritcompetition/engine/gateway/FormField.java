package org.meritcompetition.engine.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.meritcompetition.engine.OpenForm;

/** One field of a form, as the form's file declares it. */
public record FormField(JsonNode schema, List<String> conditions) {

    public String key() {
        return schema.get("key").asText();
    }

    public String type() {
        return schema.path("type").asText();
    }

    public String label() {
        var label = schema.path("label").asText(schema.path("dateLabel").asText(""));
        return label.isBlank() || label.startsWith("=") ? key() : label;
    }

    /**
     * Whether a submission may carry a value: what is read only is never taken from the outside,
     * but for what is sent back to say which state was seen.
     */
    public boolean isWritable() {
        return !schema.path("disabled").asBoolean()
                && (!schema.path("readonly").asBoolean() || isSentBack());
    }

    private boolean isSentBack() {
        return schema.path("properties").path("sentBack").asBoolean();
    }

    /** A rule of the field's validation; a missing node where it has none. */
    public JsonNode rule(String name) {
        return schema.path("validate").path(name);
    }

    public boolean isRequired() {
        return rule("required").asBoolean();
    }

    /** The options written in the form, or those that the form's code computes for it. */
    public List<Object> options(Map<String, Object> shown) {
        if (shown.get(schema.path("valuesKey").asText()) instanceof Collection<?> list) {
            return list.stream().map(FormField::valueOf).toList();
        }
        return StreamSupport.stream(schema.path("values").spliterator(), false)
                .<Object>map(it -> it.path("value").asText())
                .toList();
    }

    /** The field as whoever fills forms elsewhere knows it. */
    OpenForm.Field described(Map<String, Object> shown) {
        return new OpenForm.Field(
                key(),
                label(),
                type(),
                isRequired() && conditions.isEmpty(),
                rule("maxLength").asInt(FieldCheck.LONGEST_TEXT),
                labelled(shown));
    }

    private List<OpenForm.Option> labelled(Map<String, Object> shown) {
        if (shown.get(schema.path("valuesKey").asText()) instanceof Collection<?> list) {
            return list.stream()
                    .map(it -> (Map<?, ?>) it)
                    .map(
                            it ->
                                    new OpenForm.Option(
                                            String.valueOf(it.get("value")),
                                            String.valueOf(it.get("label"))))
                    .toList();
        }
        return StreamSupport.stream(schema.path("values").spliterator(), false)
                .map(
                        it ->
                                new OpenForm.Option(
                                        it.path("value").asText(), it.path("label").asText()))
                .toList();
    }

    private static Object valueOf(Object option) {
        return option instanceof Map<?, ?> map ? map.get("value") : option;
    }
}
