package org.meritcompetition.vetting.identity;

import java.util.Map;
import java.util.Set;

/**
 * All that is known of who is who.
 *
 * @param decided what a person has decided: the same, or not
 * @param similar names of one unit that are alike beyond one letter
 */
public record Resemblance(Map<Pair, Boolean> decided, Set<Pair> similar) {

    public static final Resemblance NOTHING = new Resemblance(Map.of(), Set.of());

    public Resemblance {
        decided = Map.copyOf(decided);
        similar = Set.copyOf(similar);
    }

    /** What a person decided; else what the papers tell; else what the names suggest. */
    public Likeness between(String key, Identity one, String otherKey, Identity other) {
        Pair pair = new Pair(key, otherKey);
        Boolean decision = decided.get(pair);
        if (decision != null) {
            return decision ? Likeness.SAME : Likeness.OTHER;
        }
        Likeness likeness = one.to(other);
        return likeness == Likeness.OTHER && similar.contains(pair) && !one.isSurelyNot(other)
                ? Likeness.PERHAPS
                : likeness;
    }
}
