package org.meritcompetition.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.meritcompetition.registration.ProjectEntry;

/** Remembers that the implementation of an accepted project has begun, so that it begins once. */
@Entity
class StartedProject {

    @Id private String entry;
    @Version private Integer version;
    private String season;
    private String unit;
    private String track;
    private Instant startedAt;

    protected StartedProject() {}

    StartedProject(ProjectEntry project, Instant startedAt) {
        this.entry = project.key();
        this.season = project.season();
        this.unit = project.unit();
        this.track = project.track();
        this.startedAt = startedAt;
    }

    String entry() {
        return entry;
    }

    String season() {
        return season;
    }

    String track() {
        return track;
    }
}
