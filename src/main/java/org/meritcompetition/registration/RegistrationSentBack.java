package org.meritcompetition.registration;

import java.time.Instant;

/** The line leader did not sign the unit's registration; the liaison has to work on it again. */
public record RegistrationSentBack(String season, String unit, String reason, Instant at) {}
