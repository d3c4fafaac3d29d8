package org.meritcompetition.registration;

import java.util.List;

/**
 * A bulk acceptance has taken effect.
 *
 * @param key of the bulk acceptance
 * @param accepted how many it accepted
 * @param skipped those that it left alone and that still wait for the office
 */
public record BulkTookEffect(String season, String key, int accepted, List<Skipped> skipped) {

    /** An entry that was left alone. */
    public record Skipped(String entry, String projectName, BulkSkip why) {}

    public BulkTookEffect {
        skipped = List.copyOf(skipped);
    }
}
