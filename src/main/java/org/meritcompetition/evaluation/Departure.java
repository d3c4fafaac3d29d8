package org.meritcompetition.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * A departure from the calculation, as it stays visible.
 *
 * @param changes what the office changed, a sentence each
 * @param differences what came of it, a sentence each
 * @param calculation who held the seats by the calculation, one each
 * @param calculationHash hash of that calculation
 * @param decidedBy the second person, {@code null} while or where nobody decided
 */
public record Departure(
        int number,
        String reason,
        List<String> changes,
        List<String> differences,
        List<String> calculation,
        String calculationHash,
        String proposedBy,
        Instant proposedAt,
        OverrideOutcome outcome,
        String decidedBy,
        Instant decidedAt,
        String decisionReason) {}
