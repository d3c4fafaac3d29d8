package org.meritcompetition.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.meritcompetition.season.plan.Weights;

/**
 * Everything that a process score was made from, so that anybody can make it again.
 *
 * @param reportsDue periods in which a report was due
 * @param method how the judges' marks became one
 * @param judges what each judge gave, in the order of giving
 */
record ScoreInputs(
        String entry,
        Weights weights,
        BigDecimal plan,
        BigDecimal daily,
        int reportsDue,
        int reportsMade,
        int reportsLate,
        BigDecimal midterm,
        String method,
        List<YearEndMarks> judges,
        BigDecimal yearEnd,
        BigDecimal score) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fields in the order of this record. */
    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
