package org.meritcompetition.evaluation.quota;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The most seats that a unit may hold in a category. The notice leaves it open; usual are 3
 * collectives, 4 individuals.
 *
 * @param standard the cap of every unit that has none of its own, 0 or more; empty if each unit
 *     must have its own
 * @param byUnit caps of single units by unit code, 0 or more
 */
public record UnitCaps(OptionalInt standard, Map<String, Integer> byUnit) {

    public UnitCaps {
        Objects.requireNonNull(standard);
        byUnit = Map.copyOf(byUnit);
    }

    /** The same cap for every unit. */
    public static UnitCaps of(int standard) {
        return new UnitCaps(OptionalInt.of(standard), Map.of());
    }

    /** The cap of this unit; empty if neither it nor a standard is given. */
    public OptionalInt of(String unit) {
        Integer own = byUnit.get(unit);
        return own != null ? OptionalInt.of(own) : standard;
    }
}
