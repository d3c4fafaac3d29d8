package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;

/**
 * Somebody whom the division recommended to the city, and what became of it.
 *
 * @param left why the nominee is not on the division's own list any more, {@code null} while it is
 */
public record CityNominee(
        String nominee,
        AwardCategory category,
        String track,
        String unit,
        String candidate,
        CityOutcome outcome,
        String left) {

    /** Whom the office has to take back from the city, which has not answered yet. */
    public boolean isToBeWithdrawn() {
        return outcome == CityOutcome.APPROVED && left != null;
    }
}
