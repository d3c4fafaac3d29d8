package org.meritcompetition.notification;

import java.util.List;
import org.meritcompetition.deadline.DatesMoved.Moved;

/** Which tasks duties are at the moment, and with whom. */
public interface DutiesHeld {

    /**
     * A task and one person with whom it waits.
     *
     * @param group a candidate group to which the person belongs
     */
    record Held(String task, String taskName, String subject, String group, String person) {}

    /**
     * The engine's id of the one open task of that duty, {@code null} where there is none or more
     * than one.
     */
    String task(String businessKey, String duty);

    /** The open tasks of those duties, once for each person with whom they wait. */
    List<Held> heldOf(List<Moved> duties);
}
