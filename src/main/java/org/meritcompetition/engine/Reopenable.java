package org.meritcompetition.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A submission with which its process has ended, and that its author may take back (撤回) all the
 * same: until somebody has opened a form that shows it, and only while it could still be handed in.
 * The module whose paper it is has a bean of this type.
 */
public interface Reopenable {

    /**
     * A task whose form shows the paper.
     *
     * @param duty the task's id in the model
     * @param businessKey of its process instance
     */
    record Reading(String duty, String businessKey) {}

    /** The duty that was done, and is to be done again: the task's id in the model. */
    String duty();

    /** The model of which a fresh instance is started. */
    String process();

    /** The last day on which it can be handed in. */
    LocalDate closing(TaskAtHand submitted);

    /** Where others read it. */
    List<Reading> readings(TaskAtHand submitted);

    /**
     * Takes the paper off the record, so that it counts as never handed in, or refuses with the
     * reason.
     *
     * @param submitted the task as it was handed in
     * @return what was written, by the keys of the form's fields
     */
    Map<String, String> reopen(TaskAtHand submitted);
}
