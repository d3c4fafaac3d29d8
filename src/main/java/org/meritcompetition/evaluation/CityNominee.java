package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;

/** Somebody whom the division recommended to the city, and what became of it. */
public record CityNominee(
        String nominee,
        AwardCategory category,
        String track,
        String unit,
        String candidate,
        CityOutcome outcome) {}
