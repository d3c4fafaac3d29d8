package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Under a computed table the seats that nobody of their track can take return to the reserve and
 * are shared by the same rule among the other tracks, x being the seats that each holds; nobody
 * gives up a seat that somebody holds. Where those cannot be taken either they return again, until
 * every seat is taken or no track may have more. What is left stays in the reserve.
 */
public final class ReturnedSeats {

    /**
     * The seats after all have returned that had to.
     *
     * @param seats per track code; each is taken
     * @param left those that stay in the reserve
     * @param steps what returned and where it went, a Chinese sentence each
     * @param gained the sentence of every seat that a track gained, in order, per track code
     */
    public record Outcome(
            SortedMap<String, Integer> seats,
            int left,
            List<String> steps,
            SortedMap<String, List<String>> gained) {

        public Outcome {
            seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
            steps = List.copyOf(steps);
            gained = Collections.unmodifiableSortedMap(new TreeMap<>(gained));
        }
    }

    private final AllocationInput rule;
    private final TreeMap<String, Integer> seats;
    private final Set<String> exhausted = new TreeSet<>();
    private final List<String> steps = new ArrayList<>();
    private final TreeMap<String, List<String>> gained = new TreeMap<>();
    private int returned;

    private ReturnedSeats(AllocationInput rule, Map<String, Integer> seats) {
        this.rule = rule;
        this.seats = new TreeMap<>(seats);
    }

    /**
     * Shares what returns.
     *
     * @param rule of stage 1; under {@link AllocationMethod#FIXED} empty seats stay where they are
     * @param seats per track code, as shared so far
     * @param unfilled tells for seats per track how many of each nobody can take
     * @throws QuotaInputFault where a tie decides and the office has given no order
     */
    public static Outcome share(
            AllocationInput rule,
            Map<String, Integer> seats,
            UnaryOperator<SortedMap<String, Integer>> unfilled) {
        ReturnedSeats sharing = new ReturnedSeats(rule, seats);
        if (rule.method() != AllocationMethod.FIXED) {
            while (sharing.takeBack(unfilled.apply(new TreeMap<>(sharing.seats)))) {
                sharing.shareAgain();
            }
        }
        return new Outcome(sharing.seats, sharing.returned, sharing.steps, sharing.gained);
    }

    private boolean takeBack(Map<String, Integer> unfilled) {
        int before = returned;
        unfilled.forEach(
                (track, empty) -> {
                    if (empty > 0) {
                        seats.merge(track, -empty, Integer::sum);
                        exhausted.add(track);
                        returned += empty;
                        String text = "%s有%d席没有可以入选的人选，交回预留。";
                        steps.add(text.formatted(Wording.track(track), empty));
                    }
                });
        return returned > before;
    }

    private void shareAgain() {
        List<TrackWeight> open =
                rule.tracks().stream()
                        .filter(track -> !exhausted.contains(track.code()))
                        .map(this::holding)
                        .toList();
        long held = open.stream().mapToLong(TrackWeight::min).sum();
        long room = open.stream().mapToLong(ReturnedSeats::most).sum() - held;
        int shared = (int) Math.min(returned, room);
        if (shared == 0) {
            return;
        }
        AllocationResult result =
                SeatAllocation.allocate(
                        new AllocationInput(
                                rule.award(),
                                (int) held + shared,
                                rule.method(),
                                open.stream().mapToInt(TrackWeight::min).min().orElse(0)
                                                < rule.base()
                                        ? 0
                                        : rule.base(),
                                0,
                                open,
                                rule.tieBreak().stream().filter(this::isOpen).toList()));
        result.given().forEach(new Gains()::note);
        seats.putAll(result.seats());
        returned -= shared;
    }

    private boolean isOpen(String track) {
        return !exhausted.contains(track);
    }

    /** The track with no less than it holds, and room for that. */
    private TrackWeight holding(TrackWeight track) {
        int held = seats.get(track.code());
        OptionalInt max =
                track.max().isPresent()
                        ? OptionalInt.of(Math.max(held, track.max().getAsInt()))
                        : OptionalInt.empty();
        return new TrackWeight(track.code(), track.weight(), held, max, OptionalInt.empty());
    }

    private static long most(TrackWeight track) {
        return track.weight().signum() == 0 ? track.min() : track.max().orElse(Integer.MAX_VALUE);
    }

    /** Tells the seats that are new from those that a track held before. */
    private final class Gains {

        private final Map<String, Integer> counted = new TreeMap<>();

        private void note(AllocationStep step) {
            int held = seats.get(step.track());
            int before = counted.getOrDefault(step.track(), 0);
            counted.put(step.track(), before + step.seats());
            for (int seat = Math.max(held, before) + 1; seat <= before + step.seats(); seat++) {
                String text = "交回的名额→%s第%d席，%s";
                String sentence = text.formatted(Wording.track(step.track()), seat, step.why());
                steps.add(sentence);
                gained.computeIfAbsent(step.track(), track -> new ArrayList<>()).add(sentence);
            }
        }
    }
}
