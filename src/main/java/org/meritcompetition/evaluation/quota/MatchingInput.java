package org.meritcompetition.evaluation.quota;

import java.util.Collections;
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
 * @param spares how many 备选 each track names beside its seats, 0 or more
 * @param floor seats of the reserve from which every unit with a nominee gets one first, for the
 *     first of its own order; 0 where units have no such floor
 * @param nominations the judge's ranked list of nominees per track code, best first
 * @param nominees every nominee on those lists, and no other, by its id
 */
public record MatchingInput(
        Map<String, Integer> seats,
        UnitCaps unitCaps,
        int spares,
        int floor,
        Map<String, List<String>> nominations,
        Map<String, Nominee> nominees)
        implements QuotaInput {

    /** One spare a track and category (domain default). */
    public static final int DEFAULT_SPARES = 1;

    public MatchingInput {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
        Objects.requireNonNull(unitCaps);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        nominations.forEach((track, list) -> lists.put(track, copy(list)));
        nominations = Collections.unmodifiableMap(lists);
        nominees =
                nominees instanceof NomineeTable
                        ? nominees
                        : Collections.unmodifiableMap(new LinkedHashMap<>(nominees));
    }

    private static List<String> copy(List<String> list) {
        return list instanceof NomineeTable.Ids ? list : List.copyOf(list);
    }

    /** An input without a floor. */
    public MatchingInput(
            Map<String, Integer> seats,
            UnitCaps unitCaps,
            int spares,
            Map<String, List<String>> nominations,
            Map<String, Nominee> nominees) {
        this(seats, unitCaps, spares, 0, nominations, nominees);
    }

    /** The same nominees for other seats. */
    public MatchingInput withSeats(Map<String, Integer> other) {
        return new MatchingInput(other, unitCaps, spares, floor, nominations, nominees);
    }

    /** The same without a floor, for those who hold their seats already. */
    public MatchingInput withoutFloor() {
        return new MatchingInput(seats, unitCaps, spares, 0, nominations, nominees);
    }

    /** The units that have a nominee. */
    Set<String> units() {
        return nominees instanceof NomineeTable table
                ? table.units()
                : nominees.values().stream().map(Nominee::unit).collect(Collectors.toSet());
    }
}
