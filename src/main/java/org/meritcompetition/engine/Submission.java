package org.meritcompetition.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a participant sent, after the form's own schema was enforced: declared, visible, writable
 * fields only, of the right type and within their bounds. An optional field left empty reads as
 * {@code null}, an empty list or false.
 */
public record Submission(Map<String, Object> values) {

    /** A text, trimmed; {@code null} where it is blank or was not sent. */
    public String text(String key) {
        var value = values.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    /** A number, {@code null} where it was left empty. */
    public BigDecimal number(String key) {
        var value = values.get(key);
        return value == null ? null : new BigDecimal(value.toString());
    }

    /** A whole number; zero where it was left empty. */
    public int wholeNumber(String key) {
        var value = number(key);
        return value == null ? 0 : value.intValueExact();
    }

    public boolean yes(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** A date, {@code null} where it was left empty. */
    public LocalDate date(String key) {
        var value = text(key);
        return value == null ? null : LocalDate.parse(value);
    }

    /** The values chosen in a tag list or check list, in the order of choosing. */
    public List<String> chosen(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
