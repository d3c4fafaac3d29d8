package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Set;

/**
 * What both stages gave for both categories.
 *
 * @param places the seats that exist, moved ones where they were moved to
 * @param seats every nominee, on a seat or not
 * @param steps one Chinese sentence each, in order
 * @param ties groups of equal nominees whose order decides about somebody's place, none where the
 *     leading group has decided
 */
record QuotaOutcome(
        String method,
        String version,
        String hash,
        Set<QuotaPlan.Place> places,
        List<QuotaSeat> seats,
        List<String> steps,
        List<List<RankedNominee>> ties) {}
