package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * What is known of a track's projects, each by the key of its entry.
 *
 * @param scores process scores
 * @param progress the record of reporting
 */
record Merits(
        Map<String, ProjectEntry> projects,
        Map<String, BigDecimal> scores,
        Map<String, EntryProgress> progress) {

    Standing standing(AwardApplication application) {
        var entry = application.entry();
        return new Standing(
                application.key(),
                application.candidate(),
                scores.get(entry),
                overdue(progress.get(entry)),
                application.category() == AwardCategory.INDIVIDUAL
                        && isFrontLine(projects.get(entry), application));
    }

    private static int overdue(EntryProgress record) {
        return record == null
                ? 0
                : record.reportsLate() + record.reportsDue() - record.reportsMade();
    }

    private static boolean isFrontLine(ProjectEntry project, AwardApplication one) {
        return project != null
                && project.participant(one.candidate(), one.post())
                        .filter(Participant::frontLine)
                        .isPresent();
    }
}
