package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.Displacement.Cause;

/**
 * Turns "who holds a seat" into the result, with a reason for everyone who holds none: whoever was
 * not reached by the offers sees only better ranks on the seats of the track, whoever was reached
 * and let go sees only first preferences on the seats of the unit.
 */
final class MatchingReport {

    private final MatchingBoard board;
    private final UnitFloor floor;
    private final DeferredAcceptance matching;
    private final List<List<String>> selected;
    private final List<List<String>> byTrack;
    private final List<List<String>> byUnit;

    MatchingReport(MatchingBoard board, UnitFloor floor, DeferredAcceptance matching) {
        this.board = board;
        this.floor = floor;
        this.matching = matching;
        selected = names(holders(board.trackOf, board.tracks.length, this::holds));
        byTrack = names(holders(board.trackOf, board.tracks.length, matching::holds));
        List<List<Integer>> units = holders(board.unitOf, board.units.length, this::holds);
        units.forEach(list -> list.sort(Comparator.comparingInt(one -> board.preference[one])));
        byUnit = names(units);
    }

    MatchingResult result(int spares, String hash) {
        TreeMap<String, List<String>> formal = new TreeMap<>();
        TreeMap<String, List<String>> next = new TreeMap<>();
        TreeMap<String, Integer> unfilled = new TreeMap<>();
        for (int track = 0; track < board.tracks.length; track++) {
            formal.put(board.tracks[track], selected.get(track));
            next.put(board.tracks[track], nextInRank(track, board.seats[track] > 0 ? spares : 0));
            unfilled.put(board.tracks[track], board.seats[track] - byTrack.get(track).size());
        }
        int[] displaced =
                IntStream.range(0, board.nominees.length).filter(one -> !holds(one)).toArray();
        return new MatchingResult(
                formal,
                floor.holders(),
                next,
                new Displacements(displaced, this::displacement),
                unfilled,
                matching.steps,
                SeatMatching.VERSION,
                hash);
    }

    private boolean holds(int one) {
        return matching.holds(one) || floor.holds(one);
    }

    private List<String> nextInRank(int track, int spares) {
        return IntStream.range(board.from[track], board.from[track + 1])
                .filter(one -> !holds(one))
                .limit(spares)
                .mapToObj(one -> board.nominees[one])
                .toList();
    }

    private Displacement displacement(int one) {
        boolean letGo = matching.wasOffered(one);
        return new Displacement(
                board.nominees[one],
                board.track(one),
                board.unit(one),
                letGo ? Cause.UNIT_CAP : Cause.TRACK_FULL,
                letGo ? byUnit.get(board.unitOf[one]) : byTrack.get(board.trackOf[one]));
    }

    private static List<List<Integer>> holders(int[] groupOf, int groups, IntPredicate holds) {
        List<List<Integer>> holders = new ArrayList<>();
        IntStream.range(0, groups).forEach(group -> holders.add(new ArrayList<>()));
        for (int one = 0; one < groupOf.length; one++) {
            if (holds.test(one)) {
                holders.get(groupOf[one]).add(one);
            }
        }
        return holders;
    }

    /** Of a kind that {@code List.copyOf} need not copy: a list is shared by many displacements. */
    private List<List<String>> names(List<List<Integer>> groups) {
        return groups.stream()
                .map(
                        list ->
                                list.stream()
                                        .map(one -> board.nominees[one])
                                        .collect(Collectors.toUnmodifiableList()))
                .toList();
    }
}
