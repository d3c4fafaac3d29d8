package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.TrackWeight;

/**
 * How the seats of one category come to the tracks (stage 1), with the weights as they stood when
 * the evaluation was deployed. Stored with all that follows from it.
 *
 * @param total the award's seats, the reserve among them
 * @param base seats of every track before the proportional part
 * @param reserve seats that are kept back
 * @param unitFloor whether every unit with a nominee gets one of the reserve first
 * @param tieBreak tracks in the order that settles equal quotients and weights
 */
public record SeatRule(
        AllocationMethod method,
        int total,
        int base,
        int reserve,
        boolean unitFloor,
        List<Track> tracks,
        List<String> tieBreak) {

    /**
     * One track.
     *
     * @param weight its claim on the proportional part, 0 under a fixed table
     * @param min least seats, its base included
     * @param max most seats, {@code null} for no limit
     * @param seats by the fixed table, {@code null} where they are computed
     */
    public record Track(String code, BigDecimal weight, int min, Integer max, Integer seats) {}

    /** In the quota calculation's own terms. */
    public AllocationInput allocation(String award) {
        return new AllocationInput(
                award,
                total,
                method,
                base,
                reserve,
                tracks.stream()
                        .map(
                                track ->
                                        new TrackWeight(
                                                track.code,
                                                track.weight,
                                                track.min,
                                                optional(track.max),
                                                optional(track.seats)))
                        .toList(),
                tieBreak);
    }

    /** The seats of each track. */
    public SortedMap<String, Integer> seats() {
        return SeatAllocation.allocate(allocation("")).seats();
    }

    /** The same with other seats in its fixed table. */
    SeatRule with(Map<String, Integer> table) {
        return new SeatRule(
                method,
                total,
                base,
                reserve,
                unitFloor,
                tracks.stream()
                        .map(
                                track ->
                                        new Track(
                                                track.code,
                                                track.weight,
                                                track.min,
                                                track.max,
                                                table.get(track.code)))
                        .toList(),
                tieBreak);
    }

    /** The same with as much kept back as no track may have. */
    SeatRule feasible() {
        var available = total - reserve;
        var most =
                tracks.stream()
                        .mapToLong(
                                track -> {
                                    var least = Math.max(base, track.min);
                                    return track.weight.signum() == 0
                                            ? least
                                            : Math.min(
                                                    available,
                                                    track.max == null ? available : track.max);
                                })
                        .sum();
        return method == AllocationMethod.FIXED || most >= available
                ? this
                : new SeatRule(
                        method, total, base, (int) (total - most), unitFloor, tracks, tieBreak);
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
