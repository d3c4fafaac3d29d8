package org.meritcompetition.progress.process;

import java.util.List;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.progress.OpeningReports.Opened;
import org.meritcompetition.progress.StartingProjects;
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
        projects.forEach(
                it -> instances.start("project-implementation", it.key(), Names.of(it, division)));
        return projects;
    }

    void start(Opened opened, String division) {
        opened.reports()
                .forEach(
                        it -> instances.start("progress-report", it.key(), Names.of(it, division)));
        opened.reviews()
                .forEach(it -> instances.start("track-review", it.key(), Names.of(it, division)));
    }
}
