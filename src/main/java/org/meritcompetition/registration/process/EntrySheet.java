package org.meritcompetition.registration.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.Participants;
import org.meritcompetition.registration.ProjectDescription;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;

/** The fields of a project entry, under the same keys wherever a form shows or asks them. */
final class EntrySheet {

    private EntrySheet() {}

    static Map<String, Object> of(ProjectEntry entry, SeasonPlan season) {
        var sheet = new HashMap<String, Object>();
        var track = season.track(entry.track());
        sheet.put("unitName", season.unit(entry.unit()).name());
        sheet.put("trackName", track.name());
        sheet.put("foci", String.join("，", track.foci()));
        sheet.put("number", entry.number());
        sheet.put("entryStatus", entry.status().label());
        var project = entry.description();
        if (project != null) {
            sheet.put("name", project.name());
            sheet.put("department", project.department());
            sheet.put("owner", project.owner());
            sheet.put("ownerPost", project.ownerPost());
            sheet.put("participants", Participants.text(entry.participants()));
            sheet.put("goals", project.goals());
            sheet.put("measures", project.measures());
            sheet.put("milestones", project.milestones());
            sheet.put("effects", project.effects());
            sheet.put("contact", project.contact());
            sheet.put("phone", project.phone());
        }
        if (entry.decision() != null && entry.decision().reason() != null) {
            sheet.put("returnReason", entry.decision().reason());
        }
        return sheet;
    }

    static ProjectDescription from(Submission sent) {
        return new ProjectDescription(
                sent.text("name"),
                sent.text("department"),
                sent.text("owner"),
                sent.text("ownerPost"),
                sent.text("goals"),
                sent.text("measures"),
                sent.text("milestones"),
                sent.text("effects"),
                sent.text("contact"),
                sent.text("phone"));
    }

    static List<Participant> participants(Submission sent) {
        return Participants.parse(sent.text("participants"));
    }

    /** 数字化转型 第1个项目 “…”, for tables and lists of choices. */
    static String title(ProjectEntry entry, SeasonPlan season) {
        return "%s 第%d个项目 %s"
                .formatted(
                        season.track(entry.track()).name(),
                        entry.number(),
                        entry.isFilled() ? entry.name() : "（未填）");
    }

    static List<Map<String, Object>> choices(List<ProjectEntry> entries, SeasonPlan season) {
        return entries.stream()
                .map(
                        entry ->
                                Map.<String, Object>of(
                                        "label", title(entry, season), "value", entry.key()))
                .toList();
    }

    static List<Map<String, Object>> people(ProjectEntry entry) {
        return entry.participants().stream()
                .map(
                        person ->
                                Map.<String, Object>of(
                                        "name", person.name(),
                                        "post", person.post(),
                                        "grade", person.grade(),
                                        "frontLine", person.frontLine() ? "是" : "否"))
                .toList();
    }
}
