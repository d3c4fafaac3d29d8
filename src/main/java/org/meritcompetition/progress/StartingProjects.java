package org.meritcompetition.progress;

import java.time.Clock;
import java.util.List;
import org.meritcompetition.registration.ProjectEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the implementation of accepted projects, each once. */
@Service
@Transactional
public class StartingProjects {

    private final StartedProjects started;
    private final Clock clock;

    StartingProjects(StartedProjects started, Clock clock) {
        this.started = started;
        this.clock = clock;
    }

    /**
     * Begins all that were accepted and have not begun.
     *
     * @return those that begin now
     */
    public List<ProjectEntry> startWaiting(String season) {
        var waiting = started.waiting(season);
        started.saveAll(
                waiting.stream().map(it -> new StartedProject(it, clock.instant())).toList());
        return waiting;
    }
}
