package org.meritcompetition.record.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.meritcompetition.record.Entry;

/** Reads an exported record, an entry a line. */
final class RecordFile {

    /** What a reader would see and a lenient parser pass over is a change as well. */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Set<String> FIELDS =
            Set.of(
                    "season",
                    "number",
                    "at",
                    "subject",
                    "act",
                    "actor",
                    "role",
                    "reason",
                    "article",
                    "inputsHash",
                    "previous",
                    "hash");

    private RecordFile() {}

    /**
     * The entry of a line.
     *
     * @throws IllegalArgumentException where the line is none
     */
    static Entry read(String line) {
        try {
            var json = JSON.readTree(line);
            var fields = new TreeSet<String>();
            json.fieldNames().forEachRemaining(fields::add);
            if (!fields.equals(FIELDS) || !json.get("number").canConvertToLong()) {
                throw new IllegalArgumentException("not the fields of an entry");
            }
            return new Entry(
                    required(json, "season"),
                    json.get("number").asLong(),
                    Instant.parse(required(json, "at")),
                    text(json, "subject"),
                    text(json, "act"),
                    text(json, "actor"),
                    text(json, "role"),
                    text(json, "reason"),
                    text(json, "article"),
                    text(json, "inputsHash"),
                    required(json, "previous"),
                    required(json, "hash"));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String required(JsonNode json, String field) {
        if (!json.get(field).isTextual()) {
            throw new IllegalArgumentException("no " + field);
        }
        return json.get(field).asText();
    }

    private static String text(JsonNode json, String field) {
        return json.get(field).isNull() ? null : required(json, field);
    }
}
