package org.meritcompetition.evaluation.quota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.meritcompetition.evaluation.quota.MatchingStep.Released;

/**
 * Deferred acceptance (Gale and Shapley, 1962) with capacities on both sides: tracks offer their
 * open seats down the ranked list, a unit keeps at most as many as it has room for, those of its
 * first preference, and sends the others back. Every nominee gets at most one offer, so it takes
 * nominees × log room. The outcome is the same in whatever order the tracks take their turns.
 */
final class DeferredAcceptance {

    final List<MatchingStep> steps = new ArrayList<>();

    private final MatchingBoard board;
    private final IntPredicate takesPart;
    private final int[] open;
    private final int[] room;
    private final int[] next;
    private final boolean[] held;
    private final List<PriorityQueue<Integer>> keptByUnit = new ArrayList<>();
    private final Deque<Integer> turns = new ArrayDeque<>();

    /**
     * Matches open seats with nominees.
     *
     * @param takesPart the nominees to whom seats are offered
     * @param open seats per track
     * @param room seats per unit
     */
    DeferredAcceptance(MatchingBoard board, IntPredicate takesPart, int[] open, int[] room) {
        this.board = board;
        this.takesPart = takesPart;
        this.open = open.clone();
        this.room = room;
        this.next = board.from.clone();
        this.held = new boolean[board.nominees.length];
        Comparator<Integer> leastPreferred = Comparator.comparingInt(one -> -board.preference[one]);
        for (int unit = 0; unit < room.length; unit++) {
            keptByUnit.add(new PriorityQueue<>(leastPreferred));
        }
        for (int track = 0; track < board.tracks.length; track++) {
            turns.add(track);
        }
        while (!turns.isEmpty()) {
            offerSeats(turns.remove());
        }
    }

    boolean holds(int one) {
        return held[one];
    }

    /**
     * Whether the nominee was offered a seat, so that without one it was the unit that let it go.
     */
    boolean wasOffered(int one) {
        return takesPart.test(one) && one < next[board.trackOf[one]];
    }

    private void offerSeats(int track) {
        while (open[track] > 0 && next[track] < board.from[track + 1]) {
            int one = next[track]++;
            if (takesPart.test(one)) {
                offer(one);
            }
        }
    }

    private void offer(int one) {
        int unit = board.unitOf[one];
        PriorityQueue<Integer> kept = keptByUnit.get(unit);
        if (kept.size() < room[unit]) {
            keep(kept, one, Optional.empty());
        } else if (!kept.isEmpty() && board.preference[one] < board.preference[kept.element()]) {
            keep(kept, one, Optional.of(release(kept.remove())));
        } else {
            note(one, false, Optional.empty());
        }
    }

    private void keep(PriorityQueue<Integer> kept, int one, Optional<Released> released) {
        kept.add(one);
        held[one] = true;
        open[board.trackOf[one]]--;
        note(one, true, released);
    }

    private Released release(int one) {
        held[one] = false;
        open[board.trackOf[one]]++;
        turns.add(board.trackOf[one]);
        return new Released(board.nominees[one], board.track(one));
    }

    private void note(int one, boolean kept, Optional<Released> released) {
        steps.add(
                new MatchingStep(
                        board.track(one),
                        board.rank(one),
                        board.nominees[one],
                        board.unit(one),
                        board.preference[one],
                        board.caps[board.unitOf[one]],
                        kept,
                        released));
    }
}
