package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.AwardApplication;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;

/** Rows of tables and options of selects, as the forms show them. */
final class Rows {

    private Rows() {}

    static Map<String, String> option(String value, String label) {
        return Map.of("label", label, "value", value);
    }

    /**
     * What the unit has filled.
     *
     * @param foreseen what already stands against some of them, by key
     */
    static List<Map<String, Object>> applications(
            List<AwardApplication> filed,
            SeasonPlan plan,
            List<ProjectEntry> projects,
            Map<String, String> foreseen) {
        return filed.stream()
                .map(
                        one ->
                                Map.<String, Object>of(
                                        "category", one.category().label(),
                                        "preference", one.preference(),
                                        "candidate", one.named(),
                                        "track", plan.track(one.track()).name(),
                                        "project", projectName(one.entry(), projects),
                                        "deeds", one.deeds(),
                                        "foreseen", foreseen.getOrDefault(one.key(), "未发现问题")))
                .toList();
    }

    private static String projectName(String entry, List<ProjectEntry> projects) {
        return projects.stream()
                .filter(project -> project.key().equals(entry))
                .map(ProjectEntry::name)
                .findFirst()
                .orElse("");
    }
}
