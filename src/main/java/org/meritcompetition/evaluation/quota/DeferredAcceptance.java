package org.meritcompetition.evaluation.quota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Deferred acceptance (Gale and Shapley, 1962) with capacities on both sides: tracks offer their
 * open seats down the ranked list, a unit keeps at most as many as it has room for, those of its
 * first preference, and sends the others back. Every nominee gets at most one offer, so it takes
 * nominees × log room. The outcome is the same in whatever order the tracks take their turns.
 */
final class DeferredAcceptance {

    private final MatchingBoard board;
    private final boolean[] apart;
    private final int[] open;
    private final int[] room;
    private final int[] next;
    private final boolean[] held;
    private final List<PriorityQueue<Integer>> keptByUnit = new ArrayList<>();
    private final Deque<Integer> turns = new ArrayDeque<>();

    private DeferredAcceptance(MatchingBoard board, boolean[] apart, int[] open, int[] room) {
        this.board = board;
        this.apart = apart;
        this.open = open.clone();
        this.room = room;
        this.next = board.from.clone();
        this.held = new boolean[board.nominees.length];
        Comparator<Integer> leastPreferred = Comparator.comparingInt(one -> -board.preference[one]);
        for (int unit = 0; unit < room.length; unit++) {
            keptByUnit.add(new PriorityQueue<>(leastPreferred));
        }
    }

    /**
     * Matches open seats with nominees.
     *
     * @param apart nominees who take no part
     * @param open seats per track
     * @param room seats per unit
     * @return who holds a seat, by number of nominee
     */
    static boolean[] match(MatchingBoard board, boolean[] apart, int[] open, int[] room) {
        DeferredAcceptance matching = new DeferredAcceptance(board, apart, open, room);
        for (int track = 0; track < board.tracks.length; track++) {
            matching.turns.push(track);
        }
        while (!matching.turns.isEmpty()) {
            matching.offerSeats(matching.turns.pop());
        }
        return matching.held;
    }

    private void offerSeats(int track) {
        while (open[track] > 0 && next[track] < board.from[track + 1]) {
            int one = next[track]++;
            if (!apart[one]) {
                offer(one);
            }
        }
    }

    private void offer(int one) {
        int unit = board.unitOf[one];
        PriorityQueue<Integer> kept = keptByUnit.get(unit);
        if (kept.size() < room[unit]) {
            keep(kept, one);
        } else if (!kept.isEmpty() && board.preference[one] < board.preference[kept.element()]) {
            sendBack(kept.remove());
            keep(kept, one);
        }
    }

    private void keep(PriorityQueue<Integer> kept, int one) {
        kept.add(one);
        held[one] = true;
        open[board.trackOf[one]]--;
    }

    private void sendBack(int one) {
        held[one] = false;
        open[board.trackOf[one]]++;
        turns.push(board.trackOf[one]);
    }
}
