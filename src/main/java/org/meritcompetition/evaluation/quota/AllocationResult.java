package org.meritcompetition.evaluation.quota;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The shared-out award: seats and reserve sum to the total.
 *
 * @param seats seats per track code
 * @param reserve seats kept back by the office
 * @param ground how many seats there are to share and by which method, one Chinese sentence
 * @param given how each seat came to its track, in order
 * @param method the word of the method used
 * @param version version of the calculation, {@link SeatAllocation#VERSION}
 * @param hash SHA-256 of the inputs, method and version, 64 hexadecimal digits; the same for any
 *     order of the tracks
 */
public record AllocationResult(
        SortedMap<String, Integer> seats,
        int reserve,
        String ground,
        List<AllocationStep> given,
        AllocationMethod method,
        String version,
        String hash) {

    public AllocationResult {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        Objects.requireNonNull(ground);
        given = List.copyOf(given);
        Objects.requireNonNull(method);
        Objects.requireNonNull(version);
        Objects.requireNonNull(hash);
    }

    /** How each seat came to its track, one Chinese sentence a step, in order. */
    public List<String> steps() {
        return Stream.concat(Stream.of(ground), given.stream().map(AllocationStep::sentence))
                .toList();
    }

    /**
     * The sentence of one seat of a track.
     *
     * @param seat its number within the track, from 1
     */
    public Optional<String> sentence(String track, int seat) {
        int before = 0;
        for (AllocationStep step : given) {
            if (step.track().equals(track)) {
                before += step.seats();
                if (before >= seat) {
                    return Optional.of(step.sentence());
                }
            }
        }
        return Optional.empty();
    }
}
