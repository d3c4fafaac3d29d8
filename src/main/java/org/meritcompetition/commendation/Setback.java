package org.meritcompetition.commendation;

import java.time.Instant;

/**
 * A nominee is held back or drops out, which the unit does not read anywhere else.
 *
 * @param what happened, in a word
 * @param reason as the unit may read it
 */
public record Setback(String season, Honouree nominee, String what, String reason, Instant at) {}
