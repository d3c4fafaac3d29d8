package org.meritcompetition.evaluation.quota;

import java.util.Objects;

/**
 * What stage 2 needs to know of a nominee. Values are checked by {@link SeatMatching}.
 *
 * @param unit code of the participating unit it belongs to
 * @param preference its place in the unit's own order of recommendation in this category, from 1,
 *     no two alike
 */
public record Nominee(String unit, int preference) {
    public Nominee {
        Objects.requireNonNull(unit);
    }
}
