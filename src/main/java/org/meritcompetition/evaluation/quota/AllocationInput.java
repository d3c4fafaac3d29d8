package org.meritcompetition.evaluation.quota;

import java.util.List;
import java.util.Objects;

/**
 * What stage 1 starts from. Values are checked by {@link SeatAllocation}, which reports all faults
 * together.
 *
 * @param award the award the seats are of, such as 先进集体
 * @param total seats of the award, 1 to 100 000 (notice, section 五: 30 collectives, 40 individuals)
 * @param method how to share them
 * @param base seats that every track gets before the proportional part, 0 or more
 * @param reserve seats kept back by the office, 0 to {@code total}
 * @param tracks the tracks, in any order
 * @param tieBreak track codes in the order set by the office, for quotients and weights that are
 *     equal; may be empty
 */
public record AllocationInput(
        String award,
        int total,
        AllocationMethod method,
        int base,
        int reserve,
        List<TrackWeight> tracks,
        List<String> tieBreak) {

    public AllocationInput {
        Objects.requireNonNull(award);
        Objects.requireNonNull(method);
        tracks = List.copyOf(tracks);
        tieBreak = List.copyOf(tieBreak);
    }

    /** An award shared by weight alone: no base, no reserve, no order for ties. */
    public static AllocationInput of(
            String award, int total, AllocationMethod method, List<TrackWeight> tracks) {
        return new AllocationInput(award, total, method, 0, 0, tracks, List.of());
    }

    /** The same with an order for ties. */
    public AllocationInput withTieBreak(List<String> order) {
        return new AllocationInput(award, total, method, base, reserve, tracks, order);
    }

    /** The same with a base per track and a reserve. */
    public AllocationInput withBaseAndReserve(int seatsPerTrack, int seatsKeptBack) {
        return new AllocationInput(
                award, total, method, seatsPerTrack, seatsKeptBack, tracks, tieBreak);
    }
}
