package org.meritcompetition.registration;

import java.time.Instant;
import java.util.List;

/**
 * A bulk acceptance as the office reads it.
 *
 * @param recalledBy {@code null} unless it was recalled
 * @param entries those named in it, in the order of their keys
 * @param accepted how many of them it accepted in the end
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
        long accepted) {

    public BulkSheet {
        entries = List.copyOf(entries);
    }
}
