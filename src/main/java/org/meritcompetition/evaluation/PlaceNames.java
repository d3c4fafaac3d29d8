package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** What people call the units, the tracks and the candidates of a season. */
final class PlaceNames {

    private PlaceNames() {}

    /** Units and tracks, by code. */
    static Map<String, String> of(SeasonPlan plan) {
        var names = new HashMap<String, String>();
        plan.units().forEach(unit -> names.put(unit.code(), unit.name()));
        plan.tracks().forEach(track -> names.put(track.code(), track.name() + "赛道"));
        return names;
    }

    /** A collective is named with its unit, for nearly every unit has a 法制科. */
    static String of(AwardCategory category, String candidate, String unit) {
        return category == AwardCategory.COLLECTIVE
                ? "%s（%s）".formatted(candidate, unit)
                : candidate;
    }
}
