package org.meritcompetition.season.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the tracks get their seats of one category, beyond the table of Annex 1.
 *
 * @param method {@link SeatMethod#FIXED} where the file has the table
 * @param base seats that every track gets before the proportional part
 * @param reserve seats that the office keeps back
 * @param unitFloor whether every unit with a nominee gets one seat of the reserve first
 * @param weights claim of each track on the proportional part; empty where the accepted projects
 *     count
 * @param bounds least and most seats of each track, its base included; without an entry for none
 * @param tieBreak all tracks in the order that settles equal quotients and weights
 */
public record SeatSharing(
        SeatMethod method,
        int base,
        int reserve,
        boolean unitFloor,
        Map<String, Integer> weights,
        Map<String, Bounds> bounds,
        List<String> tieBreak) {

    /** The table of the file, without a reserve. */
    public static final SeatSharing BY_TABLE =
            new SeatSharing(SeatMethod.FIXED, 0, 0, false, Map.of(), Map.of(), List.of());

    /**
     * Least and most seats of a track.
     *
     * @param max {@code null} for no limit
     */
    public record Bounds(int min, Integer max) {}

    public SeatSharing {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
        tieBreak = List.copyOf(tieBreak);
    }

    public boolean isComputed() {
        return method != SeatMethod.FIXED;
    }

    /** Whether the number of accepted projects is the weight of a track. */
    public boolean isByProjects() {
        return isComputed() && weights.isEmpty();
    }

    /** The least seats of a track, its base included. */
    public int least(String track) {
        return Math.max(base, Optional.ofNullable(bounds.get(track)).map(Bounds::min).orElse(0));
    }

    /** The most seats of a track, empty for no limit. */
    public Optional<Integer> most(String track) {
        return Optional.ofNullable(bounds.get(track)).map(Bounds::max);
    }
}
