package org.meritcompetition.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One form file, as the contract reads it. */
record Form(String file, JsonNode read) {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*\\b(?!\\s*\\()");
    private static final Set<String> FEEL =
            Set.of("null", "true", "false", "and", "or", "not", "if", "then", "else", "this");

    static Form of(String file, String source) {
        try {
            return new Form(file, new ObjectMapper().readTree(source));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    String id() {
        return read.path("id").asText();
    }

    List<JsonNode> components() {
        var all = new ArrayList<JsonNode>();
        collect(read, all);
        return all;
    }

    private static void collect(JsonNode container, List<JsonNode> all) {
        for (var component : container.path("components")) {
            all.add(component);
            collect(component, all);
        }
    }

    boolean leadsTo(String address) {
        return components().stream()
                .anyMatch(it -> it.path("text").asText().contains("](" + address + ")"));
    }

    /** The components that hold a value. */
    List<JsonNode> fields() {
        return components().stream().filter(it -> it.hasNonNull("key")).toList();
    }

    Set<String> writableKeys() {
        return fields().stream()
                .filter(it -> !isShownOnly(it))
                .map(it -> it.get("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The boxes that must be ticked, so that their value says nothing more. */
    Set<String> consents() {
        return fields().stream()
                .filter(it -> it.path("type").asText().equals("checkbox"))
                .filter(it -> it.path("validate").path("required").asBoolean())
                .map(it -> it.get("key").asText())
                .collect(Collectors.toSet());
    }

    private static boolean isShownOnly(JsonNode field) {
        return field.path("disabled").asBoolean()
                || field.path("readonly").asBoolean()
                        && !field.path("properties").path("sentBack").asBoolean();
    }

    /** The names that the form takes from what its code shows. */
    Set<String> shownKeys() {
        var names = new TreeSet<String>();
        for (var component : components()) {
            if (isShownOnly(component)) {
                names.add(component.get("key").asText());
            }
            if (component.hasNonNull("valuesKey")) {
                names.add(component.get("valuesKey").asText());
            }
            expressions(component).forEach(it -> namesIn(it).forEach(names::add));
            component.path("columns").forEach(it -> names.add(it.path("key").asText()));
        }
        names.removeAll(writableKeys());
        return names;
    }

    private static Stream<String> expressions(JsonNode component) {
        var found = new ArrayList<String>();
        found.add(component.path("conditional").path("hide").asText());
        for (var property : component) {
            var text = property.isTextual() ? property.asText() : "";
            if (text.startsWith("=")) {
                found.add(text.substring(1));
            }
            TEMPLATE.matcher(text).results().forEach(it -> found.add(it.group(1)));
        }
        return found.stream();
    }

    private static Stream<String> namesIn(String expression) {
        return NAME.matcher(expression.replaceAll("\"[^\"]*\"", ""))
                .results()
                .map(it -> it.group())
                .filter(it -> !FEEL.contains(it));
    }
}
