package org.meritcompetition.engine.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.shared.DomainRuleViolation;

/** A form's own schema, enforced on the server exactly as it is drawn in the browser. */
public class DeployedForm {

    private final Map<String, FormField> fields;
    private final FieldVisibility visibility;

    private DeployedForm(Map<String, FormField> fields, FieldVisibility visibility) {
        this.fields = fields;
        this.visibility = visibility;
    }

    /** Reads a form's file. */
    public static DeployedForm of(JsonNode schema, FieldVisibility visibility) {
        var fields = new LinkedHashMap<String, FormField>();
        collect(schema, List.of(), fields);
        return new DeployedForm(fields, visibility);
    }

    /**
     * A field is hidden with the group that holds it, so it inherits the conditions of its groups.
     */
    private static void collect(
            JsonNode container, List<String> conditions, Map<String, FormField> fields) {
        for (var component : container.path("components")) {
            var own = new ArrayList<>(conditions);
            var hide = component.path("conditional").path("hide").asText("");
            if (!hide.isBlank()) {
                own.add(hide);
            }
            if (component.has("components")) {
                collect(component, own, fields);
            } else if (component.hasNonNull("key")) {
                fields.put(component.get("key").asText(), new FormField(component, own));
            }
        }
    }

    /** The same form for checking many rows, one after the other. */
    DeployedForm forManyRows() {
        return new DeployedForm(fields, new RememberedVisibility(visibility));
    }

    /** The fields that a submission may carry, as they follow on the form. */
    public List<FormField> writable() {
        return fields.values().stream().filter(FormField::isWritable).toList();
    }

    /** Whether the field is drawn, given what the form shows and what has been filled in. */
    public boolean isVisible(
            FormField field, Map<String, Object> shown, Map<String, Object> filled) {
        if (field.conditions().isEmpty()) {
            return true;
        }
        var context = new HashMap<>(shown);
        writable().forEach(it -> context.put(it.key(), filled.get(it.key())));
        return !visibility.isHidden(field.conditions(), context);
    }

    /**
     * Checks a submission.
     *
     * @param submitted what was sent
     * @param shown what the form shows, which holds the options of its selects
     * @return the values of the fields that are visible and writable
     * @throws DomainRuleViolation with every fault in one message
     */
    Map<String, Object> check(Map<String, Object> submitted, Map<String, Object> shown) {
        var faults = faults(submitted, shown);
        DomainRuleViolation.unless(
                faults.isEmpty(),
                "%s。",
                faults.values().stream().flatMap(List::stream).collect(Collectors.joining("；")));
        var accepted = new LinkedHashMap<String, Object>();
        writable()
                .forEach(
                        field -> {
                            if (!FieldCheck.isEmpty(submitted.get(field.key()))) {
                                accepted.put(field.key(), submitted.get(field.key()));
                            }
                        });
        return accepted;
    }

    /** What is wrong with a submission, by key of the field, in the order of the form. */
    Map<String, List<String>> faults(Map<String, Object> submitted, Map<String, Object> shown) {
        var faults = new LinkedHashMap<String, List<String>>();
        submitted.keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .sorted()
                .forEach(key -> faults.put(key, List.of("未声明的字段：" + key)));
        var context = new HashMap<>(shown);
        writable().forEach(field -> context.put(field.key(), submitted.get(field.key())));
        for (var field : writable()) {
            var found = faults(field, submitted.get(field.key()), shown, context);
            if (!found.isEmpty()) {
                faults.put(field.key(), found);
            }
        }
        return faults;
    }

    private List<String> faults(
            FormField field, Object value, Map<String, Object> shown, Map<String, Object> context) {
        if (!visibility.isHidden(field.conditions(), context)) {
            return new FieldCheck(field, shown).faults(value);
        }
        return FieldCheck.isEmpty(value)
                ? List.of()
                : List.of("“%s”此时无须填写，请清空".formatted(field.label()));
    }
}
