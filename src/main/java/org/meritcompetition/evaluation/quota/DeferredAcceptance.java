package org.meritcompetition.evaluation.quota;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * Deferred acceptance (Gale and Shapley, 1962) with capacities on both sides: tracks offer their
 * open seats down the ranked list, a unit keeps at most as many as it has room for, those of its
 * first preference, and sends the others back. Every nominee gets at most one offer, so it takes
 * nominees × log room. The outcome is the same in whatever order the tracks take their turns.
 */
final class DeferredAcceptance {

    final MatchingSteps steps;

    private final MatchingBoard board;
    private final IntPredicate takesPart;
    private final int[] open;
    private final int[] room;
    private final int[] next;
    private final boolean[] held;
    private final KeptSeats[] keptByUnit;
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
        this.steps = new MatchingSteps(board);
        this.keptByUnit = new KeptSeats[room.length];
        for (int unit = 0; unit < room.length; unit++) {
            keptByUnit[unit] = new KeptSeats(board.preference);
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
        KeptSeats kept = keptByUnit[unit];
        if (kept.size() < room[unit]) {
            keep(kept, one);
            steps.kept(one);
        } else if (kept.size() > 0 && board.preference[one] < board.preference[kept.least()]) {
            int released = kept.removeLeast();
            release(released);
            keep(kept, one);
            steps.kept(one, released);
        } else {
            steps.refused(one);
        }
    }

    private void keep(KeptSeats kept, int one) {
        kept.add(one);
        held[one] = true;
        open[board.trackOf[one]]--;
    }

    private void release(int one) {
        held[one] = false;
        open[board.trackOf[one]]++;
        turns.add(board.trackOf[one]);
    }
}
