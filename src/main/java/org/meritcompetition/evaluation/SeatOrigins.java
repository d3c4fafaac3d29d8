package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meritcompetition.evaluation.quota.AllocationResult;
import org.meritcompetition.evaluation.quota.ReturnedSeats;

/** How each track came to each of its seats, those of the floor not counted. */
final class SeatOrigins {

    private final CategoryInputs inputs;
    private final SortedMap<String, List<String>> sentences = new TreeMap<>();

    private SeatOrigins(CategoryInputs inputs) {
        this.inputs = inputs;
    }

    /** The sentences of a track's seats in order, by track. */
    static SortedMap<String, List<String>> of(
            CategoryInputs inputs, AllocationResult allocation, ReturnedSeats.Outcome returned) {
        var origins = new SeatOrigins(inputs);
        allocation.seats().keySet().forEach(track -> origins.share(track, allocation, returned));
        inputs.moves().forEach(origins::move);
        return origins.sentences;
    }

    private void share(String track, AllocationResult allocation, ReturnedSeats.Outcome returned) {
        var shared = allocation.seats().get(track);
        var kept = returned.seats().get(track);
        var ofTrack = new ArrayList<String>();
        for (int seat = 1; seat <= Math.min(shared, kept); seat++) {
            ofTrack.add(allocation.sentence(track, seat).orElseThrow());
        }
        ofTrack.addAll(returned.gained().getOrDefault(track, List.of()));
        sentences.put(track, ofTrack);
    }

    private void move(SeatMove move) {
        if (!move.comesFromReserve()) {
            var from = sentences.get(move.fromTrack());
            from.remove(from.size() - 1);
        }
        sentences
                .get(move.toTrack())
                .add(
                        move.comesFromReserve()
                                ? inputs.category().label() + "的预留名额，由竞赛办调入并经双人复核"
                                : "由赛道" + move.fromTrack() + "的空缺名额调入，经双人复核");
    }
}
