package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

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
        List<String> tieBreak)
        implements QuotaInput {

    public AllocationInput {
        Objects.requireNonNull(award);
        Objects.requireNonNull(method);
        tracks = List.copyOf(tracks);
        tieBreak = List.copyOf(tieBreak);
    }

    /** The table of Annex 1 as it stands: seats by track code. */
    public static AllocationInput fixed(String award, int total, Map<String, Integer> seats) {
        List<TrackWeight> tracks =
                seats.entrySet().stream()
                        .map(row -> fixed(row.getKey(), OptionalInt.of(row.getValue())))
                        .toList();
        return new AllocationInput(award, total, AllocationMethod.FIXED, 0, 0, tracks, List.of());
    }

    private static TrackWeight fixed(String code, OptionalInt seats) {
        return new TrackWeight(code, BigDecimal.ZERO, 0, OptionalInt.empty(), seats);
    }
}
