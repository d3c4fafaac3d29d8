package org.meritcompetition.engine;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

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
     * Starts a root instance of the model for each of many.
     *
     * @param key of the one that the instance is for
     * @param names the names that it carries
     */
    <T> void startAll(
            String process,
            Collection<T> subjects,
            Function<T, String> key,
            Function<T, Map<String, String>> names);

    /** The same for a single one, written together with whatever has set it off. */
    void startAlong(String process, String businessKey, Map<String, String> names);

    /**
     * Wakes every instance of that business key that waits for the message; nobody waiting is no
     * error.
     */
    void tell(String message, String businessKey);

    /** The same to instances that may rest: they go on for it. */
    void rouse(String message, String businessKey);

    /**
     * Wakes what waits for the message around a task: its own process, or the part of it that the
     * task belongs to; nobody waiting is no error.
     */
    void tellAround(String message, String task);

    /** Whether anything around a task waits for the message. */
    boolean hears(String message, String task);

    /** Whether an instance of that model and business key is still running. */
    boolean running(String process, String businessKey);

    /** The instance rests, with what urges it: no timer runs and nothing can be done. */
    void suspend(String instance);

    /** It goes on; what fell due meanwhile happens now. */
    void resume(String instance);
}
