package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;

/**
 * Where a candidate stands: the natural key's parts.
 *
 * @param ordinal counted from 1 within unit, track and category, never given twice
 */
record CandidatePlace(
        String season, String track, String unit, AwardCategory category, int ordinal) {

    /**
     * {@code cg-2024/award/T03/huangpu/P1} is the first individual of that unit in that track, C1
     * the first team.
     */
    String key() {
        var letter = category == AwardCategory.COLLECTIVE ? "C" : "P";
        return "%s/award/%s/%s/%s%d".formatted(season, track, unit, letter, ordinal);
    }
}
