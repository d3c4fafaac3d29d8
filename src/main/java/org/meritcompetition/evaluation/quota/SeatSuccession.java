package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.Displacement.Cause;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;
import org.meritcompetition.evaluation.quota.Succession.Successor;

/**
 * Succession 递补 after nominees dropped out: the 备选 follow in rank, the caps hold again, and whoever
 * holds a seat keeps it.
 *
 * <p>To run {@link SeatMatching} again without those who dropped out would not do: the room that
 * one of them leaves under the unit's cap may let another of the unit claim a seat of a second
 * track, from someone whose name is already on the list. So only open seats are offered, to 备选
 * only, and a unit has the room that its holders leave. Where several seats are open at once they
 * are matched together, by the same rule as before. A seat that nobody could take before counts as
 * open; where it is lost because of fraud, the caller lowers {@code seats}.
 */
public final class SeatSuccession {

    private enum Standing {
        HOLDER,
        SPARE,
        REMOVED,
        NEITHER
    }

    private final MatchingBoard board;
    private final Standing[] standing;
    private final List<Fault> faults = new ArrayList<>();

    private SeatSuccession(MatchingBoard board) {
        this.board = board;
        standing = new Standing[board.nominees.length];
    }

    /**
     * Fills the open seats.
     *
     * @param input the input of the matching, with the seats and caps that hold now
     * @param selected the 正式 so far, by track
     * @param spares the 备选 so far, by track
     * @param removed all who have dropped out so far, 正式 and 备选 alike
     * @throws QuotaInputFault with all faults of the input; also if one of the others names
     *     somebody whom the track's list does not have, or a track has fewer seats than holders
     */
    public static Succession succeed(
            MatchingInput input,
            Map<String, List<String>> selected,
            Map<String, List<String>> spares,
            Set<String> removed) {
        SeatSuccession succession = new SeatSuccession(MatchingBoard.of(input));
        succession.place(selected, spares, removed);
        return succession.run(input, selected, removed);
    }

    private void place(
            Map<String, List<String>> selected,
            Map<String, List<String>> spares,
            Set<String> removed) {
        Set<String> strangers = new TreeSet<>(removed);
        selected.values().forEach(strangers::addAll);
        spares.values().forEach(strangers::addAll);
        for (int one = 0; one < standing.length; one++) {
            String id = board.nominees[one];
            boolean holds = selected.getOrDefault(board.track(one), List.of()).contains(id);
            boolean waits = spares.getOrDefault(board.track(one), List.of()).contains(id);
            if (holds || waits || removed.contains(id)) {
                strangers.remove(id);
            }
            standing[one] =
                    removed.contains(id)
                            ? Standing.REMOVED
                            : holds ? Standing.HOLDER : waits ? Standing.SPARE : Standing.NEITHER;
        }
        strangers.forEach(id -> faults.add(new Fault("nominations", id + "不在所属赛道的提名名单中")));
    }

    private Succession run(
            MatchingInput input, Map<String, List<String>> selected, Set<String> removed) {
        int[] open = board.seats.clone();
        int[] room = board.caps.clone();
        IntStream.range(0, standing.length)
                .filter(is(Standing.HOLDER))
                .forEach(
                        one -> {
                            open[board.trackOf[one]]--;
                            room[board.unitOf[one]]--;
                        });
        for (int track = 0; track < open.length; track++) {
            if (open[track] < 0) {
                String text =
                        "名额%d席，少于已入选的%d名"
                                .formatted(board.seats[track], board.seats[track] - open[track]);
                faults.add(new Fault("seats." + board.tracks[track], text));
            }
        }
        QuotaInputFault.unlessEmpty(faults);
        CanonicalHash hash = board.hash("succession", input);
        for (Standing one : standing) {
            hash.add(one.ordinal());
        }
        DeferredAcceptance matching = new DeferredAcceptance(board, is(Standing.SPARE), open, room);
        IntPredicate holds = one -> standing[one] == Standing.HOLDER || matching.holds(one);
        List<Successor> successors = new ArrayList<>();
        List<Displacement> passedOver = new ArrayList<>();
        for (int one = 0; one < standing.length; one++) {
            if (matching.holds(one)) {
                List<String> before = selected.getOrDefault(board.track(one), List.of());
                List<String> vacated = before.stream().filter(removed::contains).toList();
                successors.add(new Successor(board.nominees[one], board.track(one), vacated));
            } else if (matching.wasOffered(one)) {
                passedOver.add(heldBack(one, holds));
            }
        }
        SortedMap<String, List<String>> now = byTrack(holds);
        SortedMap<String, Integer> unfilled = new TreeMap<>();
        now.forEach((track, names) -> unfilled.put(track, input.seats().get(track) - names.size()));
        return new Succession(
                now,
                byTrack(one -> is(Standing.SPARE).test(one) && !matching.holds(one)),
                unfilled,
                successors,
                passedOver,
                hash.hex());
    }

    private Displacement heldBack(int one, IntPredicate holds) {
        List<String> holders =
                IntStream.range(0, standing.length)
                        .filter(other -> board.unitOf[other] == board.unitOf[one])
                        .filter(holds)
                        .boxed()
                        .sorted(Comparator.comparing(other -> board.preference[other]))
                        .map(other -> board.nominees[other])
                        .toList();
        return new Displacement(
                board.nominees[one], board.track(one), board.unit(one), Cause.UNIT_HOLDS, holders);
    }

    private IntPredicate is(Standing wanted) {
        return one -> standing[one] == wanted;
    }

    private SortedMap<String, List<String>> byTrack(IntPredicate wanted) {
        SortedMap<String, List<String>> names = new TreeMap<>();
        for (int track = 0; track < board.tracks.length; track++) {
            names.put(
                    board.tracks[track],
                    IntStream.range(board.from[track], board.from[track + 1])
                            .filter(wanted)
                            .mapToObj(one -> board.nominees[one])
                            .toList());
        }
        return names;
    }
}
