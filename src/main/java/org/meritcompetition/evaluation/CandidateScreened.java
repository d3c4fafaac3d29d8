package org.meritcompetition.evaluation;

import java.time.Instant;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * A candidate failed the screening, or passes now after having failed before.
 *
 * @param key of the application
 * @param reasons a line for each rule that refuses: the rule, why, and what can still be done;
 *     {@code null} where the candidate passes now
 */
public record CandidateScreened(
        String season,
        String key,
        String unit,
        String track,
        AwardCategory category,
        String candidate,
        String reasons,
        Instant at) {

    public boolean isEligible() {
        return reasons == null;
    }
}
