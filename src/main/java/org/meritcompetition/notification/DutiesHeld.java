package org.meritcompetition.notification;

import java.util.Collection;
import java.util.List;

/** Which tasks duties are at the moment, and with whom. */
public interface DutiesHeld {

    /**
     * A task and one person with whom it waits.
     *
     * @param group a candidate group to which the person belongs
     */
    record Held(String task, String taskName, String group, String person) {}

    /**
     * The engine's id of the one open task of that duty, {@code null} where there is none or more
     * than one.
     */
    String task(String businessKey, String duty);

    /** Those of the tasks that are open, once for each person with whom they wait. */
    List<Held> heldOf(Collection<String> tasks);
}
