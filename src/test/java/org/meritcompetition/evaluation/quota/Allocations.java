package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Inputs of stage 1 that read like the vectors of the domain: tracks T01, T02, … */
final class Allocations {

    private Allocations() {}

    static AllocationInput sainteLague(int total, int... weights) {
        return input(AllocationMethod.SAINTE_LAGUE, total, tracks(weights));
    }

    static AllocationInput largestRemainder(int total, int... weights) {
        return input(AllocationMethod.LARGEST_REMAINDER, total, tracks(weights));
    }

    static AllocationInput input(AllocationMethod method, int total, List<TrackWeight> tracks) {
        return new AllocationInput("先进集体", total, method, 0, 0, tracks, List.of());
    }

    static AllocationInput within(AllocationInput input, int least, int most) {
        return with(
                input, input.tracks().stream().map(track -> track.within(least, most)).toList());
    }

    static AllocationInput with(AllocationInput input, List<TrackWeight> tracks) {
        return new AllocationInput(
                input.award(),
                input.total(),
                input.method(),
                input.base(),
                input.reserve(),
                tracks,
                input.tieBreak());
    }

    static AllocationInput withTotal(AllocationInput input, int total) {
        return new AllocationInput(
                input.award(),
                total,
                input.method(),
                input.base(),
                input.reserve(),
                input.tracks(),
                input.tieBreak());
    }

    static AllocationInput withBaseAndReserve(AllocationInput input, int base, int reserve) {
        return new AllocationInput(
                input.award(),
                input.total(),
                input.method(),
                base,
                reserve,
                input.tracks(),
                input.tieBreak());
    }

    static AllocationInput withTieBreak(AllocationInput input, List<String> order) {
        return new AllocationInput(
                input.award(),
                input.total(),
                input.method(),
                input.base(),
                input.reserve(),
                input.tracks(),
                order);
    }

    static List<TrackWeight> tracks(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> TrackWeight.of("T%02d".formatted(i + 1), weights[i]))
                .toList();
    }

    static List<Integer> seats(AllocationInput input) {
        return new ArrayList<>(SeatAllocation.allocate(input).seats().values());
    }
}
