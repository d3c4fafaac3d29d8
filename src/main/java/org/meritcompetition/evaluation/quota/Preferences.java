package org.meritcompetition.evaluation.quota;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which places of the units' own orders are taken. */
final class Preferences {

    private final BitSet[] byUnit;
    private final int ordinary;
    private final Set<Long> high = new HashSet<>();

    /**
     * None taken.
     *
     * @param nominees how many there are; a place beyond that is possible, but rare
     */
    Preferences(int units, int nominees) {
        byUnit = new BitSet[units];
        ordinary = nominees;
    }

    /** Takes a place; false if it is no place or was taken before. */
    boolean take(int unit, int preference) {
        if (preference > ordinary) {
            return high.add((long) unit << Integer.SIZE | preference);
        }
        if (byUnit[unit] == null) {
            byUnit[unit] = new BitSet();
        }
        if (preference < 1 || byUnit[unit].get(preference)) {
            return false;
        }
        byUnit[unit].set(preference);
        return true;
    }
}
