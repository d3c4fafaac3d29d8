package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;
import org.meritcompetition.evaluation.quota.Succession.Successor;

/** One succession: holders stay, open seats are matched with the others. */
final class SuccessionRun {

    private final MatchingBoard board;
    private final MatchingInput input;
    private final MatchingResult before;
    private final Set<String> removedIds;
    private final boolean[] holders;
    private final boolean[] removed;
    private final boolean[] apart;
    private final List<Fault> faults = new ArrayList<>();

    SuccessionRun(MatchingInput input, MatchingResult before, Set<String> removedIds) {
        this.board = MatchingBoard.of(input);
        this.input = input;
        this.before = before;
        this.removedIds = removedIds;
        holders = new boolean[board.nominees.length];
        removed = new boolean[board.nominees.length];
        apart = new boolean[board.nominees.length];
    }

    Succession run() {
        markPeople();
        int[] open = board.seats.clone();
        int[] room = board.caps.clone();
        for (int one = 0; one < holders.length; one++) {
            if (holders[one]) {
                open[board.trackOf[one]]--;
                room[board.unitOf[one]]--;
            }
        }
        for (int track = 0; track < open.length; track++) {
            if (open[track] < 0) {
                String text = "名额%d席，少于已入选的%d名";
                add(
                        "seats." + board.tracks[track],
                        text.formatted(board.seats[track], board.seats[track] - open[track]));
            }
        }
        if (!faults.isEmpty()) {
            throw new QuotaInputFault(faults);
        }
        boolean[] held = DeferredAcceptance.match(board, apart, open, room);
        List<Successor> successors = new ArrayList<>();
        for (int one = 0; one < held.length; one++) {
            if (held[one]) {
                String track = board.tracks[board.trackOf[one]];
                successors.add(new Successor(board.nominees[one], track, vacated(track)));
            }
            held[one] |= holders[one];
        }
        return new Succession(MatchingReport.of(board, held, removed, hash()), successors);
    }

    private void markPeople() {
        Set<String> unknown = new TreeSet<>(removedIds);
        Set<String> selected = new HashSet<>();
        before.selected().values().forEach(selected::addAll);
        Set<String> strangers = new HashSet<>(selected);
        for (int one = 0; one < board.nominees.length; one++) {
            String id = board.nominees[one];
            removed[one] = unknown.remove(id);
            strangers.remove(id);
            List<String> ofTrack =
                    before.selected().getOrDefault(board.tracks[board.trackOf[one]], List.of());
            if (selected.contains(id) && !ofTrack.contains(id)) {
                strangers.add(id);
            }
            holders[one] = selected.contains(id) && !removed[one];
            apart[one] = holders[one] || removed[one];
        }
        unknown.forEach(id -> add("removed", id + "不在提名名单中"));
        strangers.forEach(id -> add("selected", id + "已入选，但不在该赛道的提名名单中"));
    }

    private List<String> vacated(String track) {
        return before.selected().getOrDefault(track, List.of()).stream()
                .filter(removedIds::contains)
                .toList();
    }

    private String hash() {
        CanonicalHash hash = board.hash("succession", input.unitCaps());
        for (int one = 0; one < holders.length; one++) {
            hash.add(holders[one] ? 1 : removed[one] ? -1 : 0);
        }
        return hash.hex();
    }

    private void add(String place, String message) {
        faults.add(new Fault(place, message));
    }
}
