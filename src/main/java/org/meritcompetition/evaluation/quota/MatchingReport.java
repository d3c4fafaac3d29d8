package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.meritcompetition.evaluation.quota.Displacement.Cause;

/**
 * Turns "who holds a seat" into the result, with a reason for everyone who holds none. The reason
 * is found from the outcome alone, not from the way it came about, so it also proves that there is
 * one.
 */
final class MatchingReport {

    private final MatchingBoard board;
    private final boolean[] held;
    private final boolean[] removed;
    private final List<List<Integer>> byTrack = new ArrayList<>();
    private final List<List<Integer>> byUnit = new ArrayList<>();
    private final List<List<String>> namesByTrack;
    private final List<List<String>> namesByUnit;

    private MatchingReport(MatchingBoard board, boolean[] held, boolean[] removed) {
        this.board = board;
        this.held = held;
        this.removed = removed;
        Arrays.stream(board.tracks).forEach(track -> byTrack.add(new ArrayList<>()));
        Arrays.stream(board.units).forEach(unit -> byUnit.add(new ArrayList<>()));
        for (int one = 0; one < held.length; one++) {
            if (held[one]) {
                byTrack.get(board.trackOf[one]).add(one);
                byUnit.get(board.unitOf[one]).add(one);
            }
        }
        byUnit.forEach(list -> list.sort(Comparator.comparingInt(one -> board.preference[one])));
        namesByTrack = byTrack.stream().map(this::names).toList();
        namesByUnit = byUnit.stream().map(this::names).toList();
    }

    /**
     * Writes the result down.
     *
     * @param removed those who dropped out; they are neither selected nor displaced
     */
    static MatchingResult of(MatchingBoard board, boolean[] held, boolean[] removed, String hash) {
        return new MatchingReport(board, held, removed).result(hash);
    }

    private MatchingResult result(String hash) {
        TreeMap<String, List<String>> selected = new TreeMap<>();
        TreeMap<String, Integer> unfilled = new TreeMap<>();
        for (int track = 0; track < board.tracks.length; track++) {
            selected.put(board.tracks[track], namesByTrack.get(track));
            unfilled.put(board.tracks[track], board.seats[track] - byTrack.get(track).size());
        }
        List<Displacement> displaced = new ArrayList<>();
        for (int one = 0; one < held.length; one++) {
            if (!held[one] && !removed[one]) {
                displaced.add(displacement(one));
            }
        }
        return new MatchingResult(selected, displaced, unfilled, SeatMatching.VERSION, hash);
    }

    private Displacement displacement(int one) {
        int track = board.trackOf[one];
        int unit = board.unitOf[one];
        List<Integer> ofTrack = byTrack.get(track);
        List<Integer> ofUnit = byUnit.get(unit);
        boolean trackFull = ofTrack.size() >= board.seats[track];
        boolean unitFull = ofUnit.size() >= board.caps[unit];
        int ahead = firstBehind(ofTrack, one, false);
        int preferred = firstBehind(ofUnit, one, true);
        if (trackFull && ahead == ofTrack.size()) {
            return displaced(one, Cause.TRACK_FULL, namesByTrack.get(track), ahead);
        }
        if (unitFull && (preferred == ofUnit.size() || !trackFull)) {
            return displaced(one, Cause.UNIT_CAP, namesByUnit.get(unit), preferred);
        }
        if (trackFull) {
            return displaced(one, Cause.TRACK_FULL, namesByTrack.get(track), ahead);
        }
        throw new IllegalStateException(board.nominees[one] + " is left out without a reason");
    }

    private Displacement displaced(int one, Cause cause, List<String> holders, int firstKept) {
        List<String> kept =
                firstKept == holders.size()
                        ? List.of()
                        : holders.subList(firstKept, holders.size());
        String track = board.tracks[board.trackOf[one]];
        return new Displacement(
                board.nominees[one], track, board.units[board.unitOf[one]], cause, holders, kept);
    }

    /**
     * How many of the holders come before this nominee, by preference of the unit or by rank of the
     * track.
     */
    private int firstBehind(List<Integer> holders, int one, boolean byPreference) {
        int low = 0;
        int high = holders.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int other = holders.get(middle);
            boolean before =
                    byPreference ? board.preference[other] < board.preference[one] : other < one;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<String> names(List<Integer> numbers) {
        return numbers.stream().map(one -> board.nominees[one]).toList();
    }
}
