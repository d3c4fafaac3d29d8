package org.meritcompetition.registration.process;

import org.meritcompetition.engine.Instances;
import org.springframework.stereotype.Component;

/**
 * Tells the season that a project was accepted. It listens only once the implementation has begun,
 * so that a late one is still started; before that nobody waits, which is no error.
 */
@Component
class AcceptedProjects {

    static final String MESSAGE = "projectAccepted";

    private final Instances instances;

    AcceptedProjects(Instances instances) {
        this.instances = instances;
    }

    void announce(String season) {
        instances.tell(MESSAGE, season);
    }
}
