package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The working sheet of one allocation: tracks by code, so that the order of the input never
 * matters, with the seats given so far and the steps written so far.
 */
final class AllocationTable {

    final int available;
    final int base;
    final int[] seats;
    final List<AllocationStep> steps = new ArrayList<>();

    private final List<TrackWeight> tracks;
    private final List<Integer> places;
    private final Map<String, Integer> order = new HashMap<>();
    private int given;

    AllocationTable(AllocationInput input) {
        List<TrackWeight> unsorted = input.tracks();
        available = input.total() - input.reserve();
        base = input.base();
        places =
                IntStream.range(0, unsorted.size())
                        .boxed()
                        .sorted(Comparator.comparing(place -> unsorted.get(place).code()))
                        .toList();
        tracks = places.stream().map(unsorted::get).toList();
        seats = new int[tracks.size()];
        input.tieBreak().forEach(code -> order.put(code, order.size()));
    }

    int size() {
        return tracks.size();
    }

    TrackWeight track(int track) {
        return tracks.get(track);
    }

    String name(int track) {
        return Wording.track(tracks.get(track).code());
    }

    BigDecimal weight(int track) {
        return tracks.get(track).weight();
    }

    String place(int track) {
        return "tracks[" + places.get(track) + "]";
    }

    /** The seats it has in any case: its base or its minimum, the larger of them. */
    int lower(int track) {
        return Math.max(base, tracks.get(track).min());
    }

    /** The most seats it can take; without weight it never takes one beyond {@link #lower}. */
    int upper(int track) {
        int most = Math.min(available, tracks.get(track).max().orElse(available));
        return weight(track).signum() == 0 ? Math.min(most, lower(track)) : most;
    }

    BigDecimal totalWeight() {
        return tracks.stream().map(TrackWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int unassigned() {
        return available - given;
    }

    /** Gives some seats in one step, with the reason in its sentence; none is no step. */
    void give(int track, int number, String why) {
        if (number == 0) {
            return;
        }
        steps.add(new AllocationStep(given + 1, given + number, track(track).code(), why));
        seats[track] += number;
        given += number;
    }

    /** The larger weight first, then the office's order. */
    Comparator<Integer> byWeightAndOrder() {
        return Comparator.comparing(this::weight, Comparator.reverseOrder())
                .thenComparing(track -> order.getOrDefault(track(track).code(), order.size()))
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * Makes sure that the office's order settles this tie.
     *
     * @param equal what is equal besides the weights
     * @throws QuotaInputFault naming the tied tracks, if the order leaves one of them out
     */
    void settle(List<Integer> tied, int left, String equal) {
        if (!tied.stream().allMatch(track -> order.containsKey(track(track).code()))) {
            String names =
                    Wording.names(
                            tied.stream().sorted().map(one -> track(one).code()).toList(),
                            Wording::track);
            String text = "%s的%s和权重都相等，剩余%d席不足以各得一席，请竞赛办在 tieBreak 中排定先后";
            throw new QuotaInputFault("tieBreak", text.formatted(names, equal, left));
        }
    }
}
