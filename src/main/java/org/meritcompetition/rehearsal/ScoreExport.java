package org.meritcompetition.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.meritcompetition.evaluation.ProcessScores;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes {@code process-scores.json}: by project everything that its frozen score was made from,
 * each judge's marks among it, so that anybody can make it again.
 */
@Component
@Profile("rehearse")
class ScoreExport {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ProcessScores scores;

    ScoreExport(ProcessScores scores) {
        this.scores = scores;
    }

    void write(String season, Path directory) throws IOException {
        var read = new TreeMap<String, JsonNode>();
        for (var one : scores.inputs(season).entrySet()) {
            read.put(one.getKey(), JSON.readTree(one.getValue()));
        }
        JSON.writeValue(directory.resolve("process-scores.json").toFile(), read);
    }
}
