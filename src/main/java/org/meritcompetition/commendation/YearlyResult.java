package org.meritcompetition.commendation;

import org.meritcompetition.evaluation.CityOutcome;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.CommendationKind;

/**
 * What somebody won in one season.
 *
 * @param nominee key of the candidate
 * @param unit code of the unit
 * @param track name of the track
 * @param document number of the decision that honours
 * @param city what became of the recommendation to the city, {@code null} where there was none
 * @param revoked why the commendation ended, {@code null} where it stands
 */
public record YearlyResult(
        String season,
        int year,
        String nominee,
        AwardCategory category,
        String unit,
        String track,
        String candidate,
        CommendationKind kind,
        String document,
        CityOutcome city,
        RevocationNote revoked) {

    /** Whether it counts. */
    public boolean stands() {
        return revoked == null;
    }

    public boolean isCitys() {
        return city == CityOutcome.AWARDED;
    }
}
