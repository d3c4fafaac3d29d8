package org.meritcompetition.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.CategoryInputs;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.cli.QuotaWriter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes what the quotas were computed from, in the format of {@code quota}, and what came out, so
 * that anybody can compute it again: {@code <category>-stage-1.json}, {@code
 * <category>-stage-2.json}, {@code <category>-seats.json}.
 */
@Component
@Profile("rehearse")
class QuotaExport {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final AllocatingQuotas quotas;

    QuotaExport(AllocatingQuotas quotas) {
        this.quotas = quotas;
    }

    void write(String season, Path directory) throws IOException {
        Files.createDirectories(directory);
        var seats = quotas.seats(season);
        for (var inputs : quotas.inputs(season)) {
            var category = inputs.category().name().toLowerCase(Locale.ROOT);
            write(inputs.allocation(), directory.resolve(category + "-stage-1.json"));
            write(inputs.matching(), directory.resolve(category + "-stage-2.json"));
            JSON.writeValue(
                    directory.resolve(category + "-seats.json").toFile(), held(seats, inputs));
        }
    }

    private static void write(QuotaInput input, Path file) throws IOException {
        try (var text = Files.newBufferedWriter(file);
                var writer = new QuotaWriter(text)) {
            writer.write(input);
        }
    }

    /** The keys of those who hold a seat at the end, by track and in the order of their places. */
    private static Map<String, List<String>> held(List<Seat> seats, CategoryInputs inputs) {
        return seats.stream()
                .filter(seat -> seat.category() == inputs.category() && seat.isFormal())
                .collect(
                        Collectors.groupingBy(
                                Seat::track,
                                TreeMap::new,
                                Collectors.mapping(Seat::nominee, Collectors.toList())));
    }
}
