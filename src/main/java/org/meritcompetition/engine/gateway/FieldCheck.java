package org.meritcompetition.engine.gateway;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is wrong with a value by the rules of its field; each fault is a Chinese clause that names
 * the field.
 */
class FieldCheck {

    /** Longest text in characters where the form's file sets no other bound. */
    static final int LONGEST_TEXT = 4000;

    private static final Set<String> CHOICES = Set.of("select", "radio");
    private static final Set<String> LISTS = Set.of("taglist", "checklist");

    private final FormField field;
    private final Map<String, Object> shown;

    FieldCheck(FormField field, Map<String, Object> shown) {
        this.field = field;
        this.shown = shown;
    }

    static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> list && list.isEmpty()
                || Boolean.FALSE.equals(value);
    }

    List<String> faults(Object value) {
        if (isEmpty(value)) {
            return field.rule("required").asBoolean() ? List.of(missing()) : List.of();
        }
        return switch (field.type()) {
            case "number" -> number(value);
            case "checkbox" -> value instanceof Boolean ? List.of() : wrongType("请勾选或不勾选");
            case "datetime" -> date(value);
            case "select", "radio" ->
                    field.options(shown).contains(value) ? List.of() : List.of(outside(value));
            case "taglist", "checklist" -> chosen(value);
            default -> text(value);
        };
    }

    private String missing() {
        var verb = CHOICES.contains(field.type()) || LISTS.contains(field.type()) ? "请选择" : "请填写";
        return verb + "“%s”".formatted(field.label());
    }

    private List<String> wrongType(String remedy) {
        return List.of("“%s”的内容类型不对，%s".formatted(field.label(), remedy));
    }

    private String outside(Object value) {
        return "“%s”中没有“%s”这个选项，请重新选择".formatted(field.label(), value);
    }

    private List<String> number(Object value) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return wrongType("请填写数字");
        }
        var faults = new ArrayList<String>();
        var min = field.rule("min");
        var max = field.rule("max");
        if (min.isNumber() && number.compareTo(min.decimalValue()) < 0) {
            faults.add("“%s”不能小于%s".formatted(field.label(), min.asText()));
        }
        if (max.isNumber() && number.compareTo(max.decimalValue()) > 0) {
            faults.add("“%s”不能大于%s".formatted(field.label(), max.asText()));
        }
        var digits = field.schema().path("decimalDigits");
        if (digits.isNumber() && number.stripTrailingZeros().scale() > digits.asInt()) {
            faults.add("“%s”最多保留%d位小数".formatted(field.label(), digits.asInt()));
        }
        return faults;
    }

    private List<String> date(Object value) {
        try {
            LocalDate.parse(value.toString());
            return List.of();
        } catch (DateTimeParseException e) {
            return wrongType("请填写日期，例如 2024-03-15");
        }
    }

    private List<String> chosen(Object value) {
        if (!(value instanceof Collection<?> list) || list.stream().anyMatch(Objects::isNull)) {
            return wrongType("请从列表中选择");
        }
        if (Set.copyOf(list).size() < list.size()) {
            return List.of("“%s”中有重复的选项".formatted(field.label()));
        }
        var options = field.options(shown);
        return list.stream().filter(it -> !options.contains(it)).map(this::outside).toList();
    }

    private List<String> text(Object value) {
        if (!(value instanceof String text)) {
            return wrongType("请填写文字");
        }
        var faults = new ArrayList<String>();
        var length = text.codePointCount(0, text.length());
        var longest = field.rule("maxLength").asInt(LONGEST_TEXT);
        if (length > longest) {
            faults.add("“%s”最多%d字，现有%d字".formatted(field.label(), longest, length));
        }
        var shortest = field.rule("minLength").asInt(0);
        if (length < shortest) {
            faults.add("“%s”至少%d字，现有%d字".formatted(field.label(), shortest, length));
        }
        var pattern = field.rule("pattern").asText("");
        if (text.indexOf('\0') >= 0 || !pattern.isEmpty() && !text.matches(pattern)) {
            faults.add("“%s”的格式不对%s".formatted(field.label(), hint()));
        }
        return faults;
    }

    private String hint() {
        var description = field.schema().path("description").asText("");
        return description.isBlank() || description.startsWith("=") ? "" : "，" + description;
    }
}
