package org.meritcompetition.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.gateway.DeployedForm;
import org.meritcompetition.engine.gateway.FormField;

/**
 * Fills a form as a browser and a willing person would: what is shown stays, what is required and
 * empty gets something plausible, what is hidden is not sent.
 */
final class FormFiller {

    private static final String SENTENCE = "按照年度竞赛工作计划扎实推进，执法质效明显提升，群众满意度持续提高。";
    private static final List<String> PATTERNED =
            List.of("13800000000", "1985-06", "1985年6月", "2024-06-01", "沪城管竞〔2024〕9号", "12");

    private FormFiller() {}

    /**
     * Fills the form.
     *
     * @param decided what the person decides; it wins over what is shown
     */
    static Map<String, Object> fill(
            DeployedForm form,
            Map<String, Object> shown,
            Map<String, Object> decided,
            String today) {
        var values = new HashMap<String, Object>();
        for (var field : form.writable()) {
            var value =
                    decided.containsKey(field.key())
                            ? decided.get(field.key())
                            : shown.get(field.key());
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        for (var field : form.writable()) {
            if (!form.isVisible(field, shown, values)) {
                values.remove(field.key());
            } else if (field.isRequired() && !values.containsKey(field.key())) {
                values.put(field.key(), something(field, shown, today));
            }
        }
        return values;
    }

    private static Object something(FormField field, Map<String, Object> shown, String today) {
        return switch (field.type()) {
            case "number" -> field.rule("min").isNumber() ? field.rule("min").numberValue() : 1;
            case "checkbox" -> true;
            case "datetime" -> today;
            case "select", "radio" -> field.options(shown).get(0);
            case "taglist", "checklist" -> new ArrayList<>(field.options(shown).subList(0, 1));
            default -> text(field);
        };
    }

    private static String text(FormField field) {
        var pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty()) {
            return PATTERNED.stream()
                    .filter(it -> it.matches(pattern))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("nothing to write for " + field.key()));
        }
        var shortest = field.rule("minLength").asInt(0);
        var text =
                new StringBuilder(field.label().length() > 12 ? "" : field.label() + "：")
                        .append(SENTENCE);
        while (text.length() < shortest) {
            text.append(SENTENCE);
        }
        var longest = field.rule("maxLength").asInt(Integer.MAX_VALUE);
        return text.length() > longest ? text.substring(0, longest) : text.toString();
    }

    /** The rows or options that a form shows under a key. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> shown, String key) {
        return shown.get(key) instanceof Collection<?> rows
                ? rows.stream().map(it -> (Map<String, Object>) it).toList()
                : List.of();
    }

    /** The values that may be chosen from the options shown under a key. */
    static List<String> choices(Map<String, Object> shown, String key) {
        return rows(shown, key).stream().map(it -> String.valueOf(it.get("value"))).toList();
    }
}
