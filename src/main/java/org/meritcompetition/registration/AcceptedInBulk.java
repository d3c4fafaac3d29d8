package org.meritcompetition.registration;

import java.time.Instant;

/**
 * Somebody of the office accepted many entries at once; until it takes effect another can recall
 * it.
 *
 * @param key of the bulk acceptance
 */
public record AcceptedInBulk(
        String season, String key, String actor, int number, Instant effectiveAt) {}
