package org.meritcompetition.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * Something that the office tried, beside the plan in force.
 *
 * @param settings in words
 * @param seats by track, as they would be
 * @param inForce by track, as they are
 * @param difference who would come and go against the plan in force
 * @param hash of the trial's inputs, method and version
 */
public record Trial(
        int number,
        AwardCategory category,
        String title,
        List<String> settings,
        SortedMap<String, Integer> seats,
        SortedMap<String, Integer> inForce,
        PlanDifference difference,
        String hash,
        String triedBy,
        Instant triedAt) {}
