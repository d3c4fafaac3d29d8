package org.meritcompetition.overview.story;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meritcompetition.progress.AnsweringGuidance;
import org.meritcompetition.progress.GuidanceAnswer;
import org.meritcompetition.progress.InspectingProjects;
import org.meritcompetition.progress.MidtermInspection;
import org.meritcompetition.progress.ProgressReport;
import org.meritcompetition.progress.ProgressReports;
import org.meritcompetition.progress.RequestingChanges;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a project's story together from the records of each phase; eight SQL statements at most. */
@Service
@Transactional(readOnly = true)
public class TellingStories {

    private final ProjectEntries entries;
    private final ProgressReports reports;
    private final InspectingProjects inspections;
    private final AnsweringGuidance answers;
    private final RequestingChanges changes;
    private final Trail trail;

    TellingStories(
            ProjectEntries entries,
            ProgressReports reports,
            InspectingProjects inspections,
            AnsweringGuidance answers,
            RequestingChanges changes,
            Trail trail) {
        this.entries = entries;
        this.reports = reports;
        this.inspections = inspections;
        this.answers = answers;
        this.changes = changes;
        this.trail = trail;
    }

    /** Who may read it is for the caller to ask. */
    public Optional<ProjectStory> of(String entry) {
        return entries.find(entry).map(this::tell);
    }

    private ProjectStory tell(ProjectEntry entry) {
        return new ProjectStory(
                entry,
                periods(entry),
                inspections.find(entry.key()).map(MidtermInspection::guidance),
                answers.find(entry.key()).map(GuidanceAnswer::answer),
                changes.of(entry.key()),
                trail.of(entry.key()));
    }

    private List<ProjectStory.Period> periods(ProjectEntry entry) {
        var sent =
                reports.of(entry.season(), entry.key()).stream()
                        .collect(toMap(ProgressReport::period, Function.identity()));
        return reports.askedOf(entry.key()).stream()
                .map(due -> new ProjectStory.Period(due, sent.get(due.period())))
                .toList();
    }
}
