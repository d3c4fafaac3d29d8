package org.meritcompetition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of a task, sent as the task list sends it. */
public final class FormsOverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OverHttp http;

    public FormsOverHttp(int port) {
        this.http = new OverHttp(port);
    }

    /** Why it is refused: one sentence, no class, no trace. */
    public String refusal(String person, String task, Map<String, ?> values) throws Exception {
        var variables = new HashMap<String, Object>();
        values.forEach((key, value) -> variables.put(key, typed(value)));
        var answer =
                http.rest(
                        person,
                        "POST",
                        "/task/%s/submit-form".formatted(task),
                        JSON.writeValueAsString(Map.of("variables", variables)));
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        var message = JSON.readTree(answer.body()).get("message").textValue();
        assertThat(message).as("one sentence, no class, no trace").doesNotContain("org.", "\n");
        return message;
    }

    /** Lists and objects go as JSON. */
    private static Map<String, Object> typed(Object value) {
        try {
            return value instanceof List || value instanceof Map
                    ? Map.of("value", JSON.writeValueAsString(value), "type", "Json")
                    : value == null ? Map.of() : Map.of("value", value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
