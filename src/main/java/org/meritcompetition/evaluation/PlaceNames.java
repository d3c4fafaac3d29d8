package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** What people call the units, the tracks and the candidates of a season. */
final class PlaceNames {

    /** As the sentences of stage 1 write a track: 赛道6 for T06, or its code after 赛道. */
    private static final Pattern BY_CODE = Pattern.compile("赛道(\\d{1,9}|[A-Za-z][A-Za-z0-9-]*)");

    private PlaceNames() {}

    /** A sentence of stage 1 with its tracks named. */
    static String spelled(String sentence, UnaryOperator<String> named) {
        return BY_CODE.matcher(sentence)
                .replaceAll(
                        found -> {
                            var code = found.group(1);
                            var track =
                                    Character.isDigit(code.charAt(0))
                                            ? "T%02d".formatted(Integer.valueOf(code))
                                            : code;
                            var name = named.apply(track);
                            return Matcher.quoteReplacement(
                                    name.equals(track) ? found.group() : name);
                        });
    }

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
