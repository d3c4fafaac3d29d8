package org.meritcompetition.countersigning;

import java.util.Set;

/**
 * What a member says to the whole list; whoever is not named is agreed to.
 *
 * @param against keys of those not agreed to
 * @param abstained keys of those on whom the member does not decide
 * @param opinion {@code null} where none was given; needed where somebody is not agreed to
 */
public record Ballot(Set<String> against, Set<String> abstained, String opinion) {

    public Ballot {
        against = Set.copyOf(against);
        abstained = Set.copyOf(abstained);
    }

    Voice on(String nominee) {
        return against.contains(nominee)
                ? Voice.AGAINST
                : abstained.contains(nominee) ? Voice.ABSTAINED : Voice.AGREED;
    }
}
