package org.meritcompetition.evaluation;

import java.time.Instant;

/** The line leader did not sign the unit's recommendation; the liaison has to work on it again. */
public record ApplicationsSentBack(String season, String unit, String reason, Instant at) {}
