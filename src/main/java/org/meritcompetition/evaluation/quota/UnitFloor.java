package org.meritcompetition.evaluation.quota;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The floor of the units: from the reserve, every unit with a nominee gets one seat before the
 * tracks offer theirs, for the first of its own order.
 */
final class UnitFloor {

    private static final int NOBODY = -1;

    private final MatchingBoard board;
    private final int[] firstOf;

    private UnitFloor(MatchingBoard board) {
        this.board = board;
        firstOf = new int[board.units.length];
        Arrays.fill(firstOf, NOBODY);
    }

    /** The floor, empty where no seats are kept for it. */
    static UnitFloor of(MatchingBoard board, int seats) {
        UnitFloor floor = new UnitFloor(board);
        for (int one = 0; seats > 0 && one < board.nominees.length; one++) {
            int unit = board.unitOf[one];
            int first = floor.firstOf[unit];
            if (board.caps[unit] > 0
                    && (first == NOBODY || board.preference[one] < board.preference[first])) {
                floor.firstOf[unit] = one;
            }
        }
        return floor;
    }

    boolean holds(int one) {
        return firstOf[board.unitOf[one]] == one;
    }

    /** What each unit may hold beside it. */
    int[] room() {
        int[] room = board.caps.clone();
        for (int unit = 0; unit < room.length; unit++) {
            room[unit] -= firstOf[unit] == NOBODY ? 0 : 1;
        }
        return room;
    }

    /** Who holds them, by unit. */
    SortedMap<String, String> holders() {
        SortedMap<String, String> holders = new TreeMap<>();
        for (int unit = 0; unit < firstOf.length; unit++) {
            if (firstOf[unit] != NOBODY) {
                holders.put(board.units[unit], board.nominees[firstOf[unit]]);
            }
        }
        return holders;
    }
}
