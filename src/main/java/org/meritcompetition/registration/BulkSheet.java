package org.meritcompetition.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A bulk acceptance as the office reads it.
 *
 * @param recalledBy {@code null} unless it was recalled
 * @param entries those named in it, in the order of their keys
 * @param accepted how many of them it accepted in the end
 * @param skipped by entry why it was left alone, once it has taken effect
 */
public record BulkSheet(
        String key,
        BulkState state,
        String decidedBy,
        Instant decidedAt,
        Instant effectiveAt,
        String recalledBy,
        String recallReason,
        List<ProjectEntry> entries,
        long accepted,
        Map<String, BulkSkip> skipped) {

    public BulkSheet {
        entries = List.copyOf(entries);
        skipped = Map.copyOf(skipped);
    }
}
