package org.meritcompetition.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The form of a task that waits to be done, read once, with what it shows now. */
public interface OpenForm {

    /**
     * A field that may be filled in.
     *
     * @param required whether it has to be filled in whatever stands in the others
     * @param longest in characters
     * @param options of a select; empty where anything may be written
     */
    record Field(
            String key,
            String label,
            String type,
            boolean required,
            int longest,
            List<Option> options) {}

    /** A choice: what is submitted, and what a person reads. */
    record Option(String value, String label) {}

    TaskAtHand task();

    /** By when it is to be done; {@code null} where there is no date. */
    LocalDate due();

    List<Field> fields();

    /**
     * What is wrong with these values by the form's own schema, by key of the field; empty where
     * they would be taken. Nothing is submitted, and the engine is not asked.
     */
    Map<String, List<String>> faults(Map<String, Object> values);
}
