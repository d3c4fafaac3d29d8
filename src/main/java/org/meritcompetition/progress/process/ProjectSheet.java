package org.meritcompetition.progress.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.progress.ProgressReport;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;

/** A project and its year so far, under the same keys wherever a form shows them. */
final class ProjectSheet {

    private static final String NOTHING = "（无）";

    private ProjectSheet() {}

    static Map<String, Object> of(ProjectEntry project, SeasonPlan plan) {
        var sheet = new HashMap<String, Object>();
        var description = project.description();
        sheet.put("unitName", plan.unit(project.unit()).name());
        sheet.put("trackName", plan.track(project.track()).name());
        sheet.put("foci", String.join("，", plan.track(project.track()).foci()));
        sheet.put("project", description.name());
        sheet.put("ownerLine", description.owner() + "（" + description.ownerPost() + "）");
        sheet.put("goalsText", description.goals());
        sheet.put("measuresText", description.measures());
        sheet.put("milestonesText", description.milestones());
        sheet.put("effectsText", description.effects());
        return sheet;
    }

    static Map<String, Object> year(EntryProgress year) {
        return Map.of(
                "reportsDue", year.reportsDue(),
                "reportsMade", year.reportsMade(),
                "reportsLate", year.reportsLate(),
                "dailyScore", year.dailyScore().map(Object::toString).orElse("尚无"));
    }

    static List<Map<String, Object>> reports(List<ProgressReport> reports) {
        return reports.stream()
                .map(
                        it ->
                                Map.<String, Object>of(
                                        "periodName", ReportingPeriod.nameOf(it.period()),
                                        "progress", it.content().progress(),
                                        "effects", orNothing(it.content().effects()),
                                        "results", orNothing(it.content().results()),
                                        "problems", it.content().problems()))
                .toList();
    }

    static Map<String, Object> option(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    static String orNothing(String text) {
        return text == null ? NOTHING : text;
    }
}
