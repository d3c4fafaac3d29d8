package org.meritcompetition.progress.process;

import java.util.List;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.progress.OpeningReports.Opened;
import org.meritcompetition.progress.ReportDue;
import org.meritcompetition.progress.StartingProjects;
import org.meritcompetition.progress.TrackReview;
import org.meritcompetition.registration.ProjectEntry;
import org.springframework.stereotype.Component;

/** Starts the instances of what the domain has newly opened. */
@Component
class ProjectStart {

    private final StartingProjects starting;
    private final Instances instances;

    ProjectStart(StartingProjects starting, Instances instances) {
        this.starting = starting;
        this.instances = instances;
    }

    List<ProjectEntry> startWaiting(String season, String division) {
        var projects = starting.startWaiting(season);
        instances.startAll(
                "project-implementation",
                projects,
                ProjectEntry::key,
                it -> Names.of(it, division));
        return projects;
    }

    void start(Opened opened, String division) {
        instances.startAll(
                "progress-report", opened.reports(), ReportDue::key, it -> Names.of(it, division));
        instances.startAll(
                "track-review", opened.reviews(), TrackReview::key, it -> Names.of(it, division));
    }
}
