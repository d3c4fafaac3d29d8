package org.meritcompetition.evaluation.quota;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The shared-out award: seats and reserve sum to the total.
 *
 * @param seats seats per track code
 * @param reserve seats kept back by the office
 * @param steps how each seat came to its track, one Chinese sentence a step, in order
 * @param method the word of the method used
 * @param version version of the calculation, {@link SeatAllocation#VERSION}
 * @param hash SHA-256 of the inputs, method and version, 64 hexadecimal digits; the same for any
 *     order of the tracks
 */
public record AllocationResult(
        SortedMap<String, Integer> seats,
        int reserve,
        List<String> steps,
        AllocationMethod method,
        String version,
        String hash) {

    public AllocationResult {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        steps = List.copyOf(steps);
        Objects.requireNonNull(method);
        Objects.requireNonNull(version);
        Objects.requireNonNull(hash);
    }
}
