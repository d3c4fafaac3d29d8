package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The working sheet of one allocation: tracks by code, so that the order of the input never
 * matters, with the seats given so far and the steps written so far. Its input has passed {@link
 * AllocationCheck#values}.
 */
final class AllocationTable {

    final int available;
    final int base;
    final int[] seats;
    final List<String> steps = new ArrayList<>();

    private final List<TrackWeight> tracks;
    private final List<Integer> places;
    private final Map<String, Integer> order = new HashMap<>();
    private int given;

    AllocationTable(AllocationInput input) {
        List<TrackWeight> unsorted = input.tracks();
        available = input.total() - input.reserve();
        base = input.base();
        places = new ArrayList<>();
        for (int i = 0; i < unsorted.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing(i -> unsorted.get(i).code()));
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

    String code(int track) {
        return tracks.get(track).code();
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

    /** Gives one seat, with the reason in the sentence. */
    void giveOne(int track, String why) {
        seats[track]++;
        given++;
        note("第%d席→%s，%s".formatted(given, Wording.track(code(track)), why));
    }

    /** Gives some seats in one step; 0 is no step. */
    void give(int track, int number, String why) {
        if (number == 1) {
            giveOne(track, why);
        } else if (number > 1) {
            seats[track] += number;
            given += number;
            note(
                    "第%d至%d席→%s，%s"
                            .formatted(given - number + 1, given, Wording.track(code(track)), why));
        }
    }

    void note(String sentence) {
        steps.add(sentence);
    }

    /** Before whom this track comes in the office's order; last, if the order does not name it. */
    int rank(int track) {
        return order.getOrDefault(code(track), Integer.MAX_VALUE);
    }

    /**
     * Makes sure that the office's order settles this tie.
     *
     * @throws QuotaInputFault naming the tied tracks, if the order leaves one of them out
     */
    void settle(List<Integer> tied, int places, String equal) {
        if (tied.stream().anyMatch(track -> rank(track) == Integer.MAX_VALUE)) {
            throw new QuotaInputFault(
                    "tieBreak",
                    "%s的%s和权重都相等，剩余%d席不足以各得一席；请竞赛办在 tieBreak 中排定先后"
                            .formatted(
                                    Wording.tracks(tied.stream().map(this::code).toList()),
                                    equal,
                                    places));
        }
    }
}
