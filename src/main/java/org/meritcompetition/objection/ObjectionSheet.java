package org.meritcompetition.objection;

import java.time.Instant;

/**
 * An objection as those read it who deal with it.
 *
 * @param who for the office alone
 * @param finding of the office, {@code null} before or where it was silent
 */
public record ObjectionSheet(
        String key,
        String season,
        String nominee,
        Objector who,
        String statement,
        Instant raisedAt,
        ObjectionState state,
        String finding) {}
