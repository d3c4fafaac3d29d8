package org.meritcompetition.evaluation.quota;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Each seat bound to a named nominee (notice, section 七（三）).
 *
 * @param selected the 正式 of every track that has a number of seats, in the order of the judge's
 *     rank
 * @param floor who holds a seat of the reserve as the first of its unit, by unit; they are among
 *     the selected of their tracks
 * @param spares the 备选 of every such track: the next in rank who hold no seat. Whoever gave way to
 *     the cap of the own unit may be among them, because the cap is free again when one of the
 *     unit's own drops out; a track without seats has none
 * @param displaced everyone on a list who holds no seat, 备选 included, by track and rank, each with
 *     the reason
 * @param unfilled seats of every track that nobody holds, those of the floor not counted
 * @param steps every offer of a seat and its answer, in order
 * @param version version of the calculation, {@link SeatMatching#VERSION}
 * @param hash SHA-256 of the inputs, method and version, 64 hexadecimal digits
 */
public record MatchingResult(
        SortedMap<String, List<String>> selected,
        SortedMap<String, String> floor,
        SortedMap<String, List<String>> spares,
        List<Displacement> displaced,
        SortedMap<String, Integer> unfilled,
        List<MatchingStep> steps,
        String version,
        String hash) {

    public MatchingResult {
        selected = Collections.unmodifiableSortedMap(new TreeMap<>(selected));
        floor = Collections.unmodifiableSortedMap(new TreeMap<>(floor));
        spares = Collections.unmodifiableSortedMap(new TreeMap<>(spares));
        displaced = displaced instanceof Displacements ? displaced : List.copyOf(displaced);
        unfilled = Collections.unmodifiableSortedMap(new TreeMap<>(unfilled));
        steps = steps instanceof MatchingSteps ? steps : List.copyOf(steps);
        Objects.requireNonNull(version);
        Objects.requireNonNull(hash);
    }
}
