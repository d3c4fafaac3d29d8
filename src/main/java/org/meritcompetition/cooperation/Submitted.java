package org.meritcompetition.cooperation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meritcompetition.engine.TaskAtHand;

/**
 * What was handed in.
 *
 * @param instance the engine's id of the process instance
 * @param names that the task carried, as JSON
 */
record Submitted(
        String task,
        String duty,
        String instance,
        String subject,
        String season,
        String names,
        String actor) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What names a paper; gateways' answers do not. */
    private static final List<String> NAMING =
            List.of("season", "division", "unit", "track", "entry", "period", "nominee");

    static Submitted of(TaskAtHand task, String instance) {
        try {
            return new Submitted(
                    task.id(),
                    task.duty(),
                    instance,
                    task.businessKey(),
                    task.season(),
                    JSON.writeValueAsString(names(task)),
                    task.actor());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> names(TaskAtHand task) {
        var names = new TreeMap<String, String>();
        NAMING.stream()
                .filter(task.names()::containsKey)
                .forEach(it -> names.put(it, task.named(it)));
        return names;
    }

    TaskAtHand atHand() {
        try {
            Map<String, String> carried = JSON.readValue(names, new TypeReference<>() {});
            return new TaskAtHand(task, duty, subject, actor, carried);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
