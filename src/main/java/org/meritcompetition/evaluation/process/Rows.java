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

    static Map<String, Object> application(
            AwardApplication application, SeasonPlan plan, List<ProjectEntry> projects) {
        return Map.of(
                "category", application.category().label(),
                "preference", application.preference(),
                "candidate", application.candidate(),
                "track", plan.track(application.track()).name(),
                "project", projectName(application.entry(), projects),
                "deeds", application.deeds());
    }

    private static String projectName(String entry, List<ProjectEntry> projects) {
        return projects.stream()
                .filter(project -> project.key().equals(entry))
                .map(ProjectEntry::name)
                .findFirst()
                .orElse("");
    }
}
