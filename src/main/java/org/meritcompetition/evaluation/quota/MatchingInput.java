package org.meritcompetition.evaluation.quota;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stage 2 starts from, for one category. Values are checked by {@link SeatMatching}.
 *
 * @param seats seats per track code, 0 or more
 * @param unitCaps the most that a unit may hold
 * @param spares how many 备选 each track names beside its seats, 0 or more
 * @param nominations the judge's ranked list of nominees per track code, best first
 * @param nominees every nominee on those lists, and no other, by its id
 */
public record MatchingInput(
        Map<String, Integer> seats,
        UnitCaps unitCaps,
        int spares,
        Map<String, List<String>> nominations,
        Map<String, Nominee> nominees)
        implements QuotaInput {

    /** One spare a track and category (domain default). */
    public static final int DEFAULT_SPARES = 1;

    public MatchingInput {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
        Objects.requireNonNull(unitCaps);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        nominations.forEach((track, list) -> lists.put(track, List.copyOf(list)));
        nominations = Collections.unmodifiableMap(lists);
        nominees = Collections.unmodifiableMap(new LinkedHashMap<>(nominees));
    }
}
