package org.meritcompetition.evaluation.quota;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stage 2 starts from, for one category. Values are checked by {@link SeatMatching}.
 *
 * @param seats seats per track code, 0 or more
 * @param unitCaps the most that a unit may hold
 * @param nominations the judge's ranked list of nominees per track code, best first
 * @param nominees every nominee on those lists, and no other, by its id
 */
public record MatchingInput(
        Map<String, Integer> seats,
        UnitCaps unitCaps,
        Map<String, List<String>> nominations,
        Map<String, Nominee> nominees) {

    public MatchingInput {
        seats = Map.copyOf(seats);
        Objects.requireNonNull(unitCaps);
        nominations =
                nominations.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, list -> List.copyOf(list.getValue())));
        nominees = Map.copyOf(nominees);
    }

    /**
     * The same without some nominees, for the removal that the composition of the final list asks
     * for. To be used before seats are made known; afterwards {@link SeatMatching#succeed} keeps
     * everyone on their seat.
     */
    public MatchingInput without(Set<String> removed) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        nominations.forEach(
                (track, list) ->
                        lists.put(
                                track, list.stream().filter(id -> !removed.contains(id)).toList()));
        Map<String, Nominee> rest = new HashMap<>(nominees);
        rest.keySet().removeAll(removed);
        return new MatchingInput(seats, unitCaps, lists, rest);
    }
}
