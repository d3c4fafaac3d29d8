package org.meritcompetition.evaluation.quota;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The most seats that a unit may hold in a category. The notice leaves it open; usual are 3
 * collectives, 4 individuals.
 *
 * @param standard the cap of every unit that has none of its own, 0 or more; empty if each unit
 *     must have its own
 * @param byUnit caps of single units by unit code, 0 or more; units named here count when the caps
 *     are compared with the seats, even if they nominated nobody
 */
public record UnitCaps(OptionalInt standard, Map<String, Integer> byUnit) {

    public UnitCaps {
        Objects.requireNonNull(standard);
        byUnit = Collections.unmodifiableMap(new LinkedHashMap<>(byUnit));
    }

    /** The same cap for every unit that nominates. */
    public static UnitCaps of(int standard) {
        return new UnitCaps(OptionalInt.of(standard), Map.of());
    }

    /** The same cap for all participating units, whether or not they nominate. */
    public static UnitCaps of(int standard, Collection<String> units) {
        Map<String, Integer> byUnit = new LinkedHashMap<>();
        units.forEach(unit -> byUnit.put(unit, standard));
        return new UnitCaps(OptionalInt.of(standard), byUnit);
    }

    /** The cap of this unit; empty if neither it nor a standard is given. */
    public OptionalInt of(String unit) {
        Integer own = byUnit.get(unit);
        return own != null ? OptionalInt.of(own) : standard;
    }
}
