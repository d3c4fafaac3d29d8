package org.meritcompetition.engine;

import java.util.List;

/**
 * A submission that its author may take back (撤回) until the next person has opened it. The module
 * whose paper it is has a bean of this type.
 */
public interface Returnable {

    /** The duty that was done, and goes on again: the task's id in the model. */
    String duty();

    /** The duty with which it waits meanwhile. */
    String waitingAt();

    /** The names that this one task carries of several at a time, e.g. {@code entry}. */
    default List<String> ownNames() {
        return List.of();
    }

    /**
     * Lets the paper be written again, where that is not open anyway.
     *
     * @param submitted the task as it was handed in
     */
    default void reopen(TaskAtHand submitted) {}
}
