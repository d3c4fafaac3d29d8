package org.meritcompetition.engine;

import java.util.Map;

/**
 * Starts and wakes process instances by their natural names, for domain code that does not know the
 * engine.
 */
public interface Instances {

    /**
     * Starts a root instance of the model.
     *
     * @param process id of the model, e.g. {@code project-entry}
     * @param names the names it carries: season, division, unit, track, entry, period
     */
    void start(String process, String businessKey, Map<String, String> names);

    /**
     * Wakes every instance of that business key that waits for the message; nobody waiting is no
     * error.
     */
    void tell(String message, String businessKey);

    /** Whether an instance of that model and business key is still running. */
    boolean running(String process, String businessKey);
}
