package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One track as stage 1 sees it. Values are checked by {@link SeatAllocation}, which reports all
 * faults together.
 *
 * @param code the track, such as {@code T06}
 * @param weight its claim on the proportional part, 0 to 9 999 999 999 with at most six decimals; a
 *     track of weight 0 gets its base and minimum only
 * @param min least seats, base included; 0 for none
 * @param max most seats, base included; empty for no limit
 * @param seats seats by the fixed table; only {@link AllocationMethod#FIXED} reads it
 */
public record TrackWeight(
        String code, BigDecimal weight, int min, OptionalInt max, OptionalInt seats) {

    public TrackWeight {
        Objects.requireNonNull(code);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(max);
        Objects.requireNonNull(seats);
    }

    /** A track with a weight and no bounds. */
    public static TrackWeight of(String code, long weight) {
        return new TrackWeight(
                code, BigDecimal.valueOf(weight), 0, OptionalInt.empty(), OptionalInt.empty());
    }

    /** The same track, bounded: min ≤ seats ≤ max. */
    public TrackWeight within(int least, int most) {
        return new TrackWeight(code, weight, least, OptionalInt.of(most), seats);
    }
}
