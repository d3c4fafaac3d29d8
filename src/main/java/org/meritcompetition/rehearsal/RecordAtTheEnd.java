package org.meritcompetition.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.meritcompetition.record.Chain;
import org.meritcompetition.record.DecisionRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The record of decisions that a rehearsed season leaves behind. */
@Component
@Profile("rehearse")
class RecordAtTheEnd {

    /**
     * What {@code verify-record} says of it.
     *
     * @param head hash of the last entry
     */
    record Verified(long entries, String head, boolean verified) {}

    private final DecisionRecord record;

    RecordAtTheEnd(DecisionRecord record) {
        this.record = record;
    }

    Verified of(String season) {
        var chain = new Chain();
        record.forEach(season, chain::add);
        var head = record.head(season);
        return new Verified(
                head.number(), head.hash(), chain.flaws().isEmpty() && chain.holds(head.hash()));
    }

    /** {@code record.jsonl}, an entry a line. */
    void write(String season, Path directory) throws IOException {
        var lines = new ArrayList<String>();
        record.forEach(season, entry -> lines.add(entry.line()));
        Files.write(directory.resolve("record.jsonl"), lines);
    }
}
