package org.meritcompetition.registration.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * How many projects in which track, as choices of one tag list: {@code T03:2} reads 数字化转型 · 2 个项目.
 * Tracks and the most projects come from the season file, so the form names neither.
 */
final class ProjectChoices {

    private ProjectChoices() {}

    static List<Map<String, Object>> offered(SeasonPlan season) {
        var choices = new ArrayList<Map<String, Object>>();
        for (var track : season.tracks()) {
            for (int number = 1; number <= season.maxProjects(); number++) {
                choices.add(
                        Map.of(
                                "label",
                                "%s · %d 个项目".formatted(track.name(), number),
                                "value",
                                choice(track.code(), number)));
            }
        }
        return choices;
    }

    static List<String> chosen(Map<String, Integer> wanted) {
        return wanted.entrySet().stream().map(e -> choice(e.getKey(), e.getValue())).toList();
    }

    /** Number of projects by code of the track. */
    static Map<String, Integer> wanted(List<String> chosen, SeasonPlan season) {
        var wanted = new LinkedHashMap<String, Integer>();
        for (var choice : chosen) {
            var parts = choice.split(":");
            var twice = wanted.put(parts[0], Integer.valueOf(parts[1])) != null;
            unless(!twice, "赛道“%s”选了两次，请只保留一项。", season.track(parts[0]).name());
        }
        return wanted;
    }

    private static String choice(String track, int number) {
        return track + ":" + number;
    }
}
