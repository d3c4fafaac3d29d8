package org.meritcompetition.vetting;

import java.util.Map;
import java.util.Set;

/**
 * What a body replies; whoever is not named is clear.
 *
 * @param objections grounds by key of the nominee
 * @param unsettled keys of those whom it still looks into
 * @param letter number of its letter, {@code null} where it replied without one
 * @param remark {@code null} where there is none
 */
public record Reply(
        Map<String, String> objections, Set<String> unsettled, String letter, String remark) {

    public Reply {
        objections = Map.copyOf(objections);
        unsettled = Set.copyOf(unsettled);
    }
}
