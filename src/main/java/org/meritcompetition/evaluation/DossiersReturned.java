package org.meritcompetition.evaluation;

import java.time.Instant;

/**
 * Dossiers of a unit were given back to its liaison.
 *
 * @param count how many
 */
public record DossiersReturned(
        String season, String unit, DossierReturner by, String reason, int count, Instant at) {}
