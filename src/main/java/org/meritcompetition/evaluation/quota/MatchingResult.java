package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
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
 * @param displaced everyone on a list who holds no seat, by track and rank, each with the reason
 * @param unfilled seats of every track that nobody holds
 * @param version version of the calculation, {@link SeatMatching#VERSION}
 * @param hash SHA-256 of the inputs, method and version, 64 hexadecimal digits
 */
public record MatchingResult(
        SortedMap<String, List<String>> selected,
        List<Displacement> displaced,
        SortedMap<String, Integer> unfilled,
        String version,
        String hash) {

    public MatchingResult {
        selected = Collections.unmodifiableSortedMap(new TreeMap<>(selected));
        displaced = List.copyOf(displaced);
        unfilled = Collections.unmodifiableSortedMap(new TreeMap<>(unfilled));
        Objects.requireNonNull(version);
        Objects.requireNonNull(hash);
    }

    /**
     * The 备选 of every track in the order of the judge's rank: everyone who holds no seat. Whoever
     * gave way to the cap of the own unit is among them, because the cap is free again when one of
     * the unit's own drops out.
     */
    public SortedMap<String, List<String>> spares() {
        SortedMap<String, List<String>> spares = new TreeMap<>();
        selected.keySet().forEach(track -> spares.put(track, new ArrayList<>()));
        displaced.forEach(one -> spares.get(one.track()).add(one.nominee()));
        spares.replaceAll((track, list) -> List.copyOf(list));
        return Collections.unmodifiableSortedMap(spares);
    }
}
