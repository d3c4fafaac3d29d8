package org.meritcompetition.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * 改期: the office moved the due dates of duties that people have at hand.
 *
 * @param change what makes it this one change and no other, e.g. the hash of its preview
 * @param reason {@code null} where none was given
 */
public record DatesMoved(String season, String change, String reason, List<Moved> duties) {

    public DatesMoved {
        duties = List.copyOf(duties);
    }

    /**
     * One duty.
     *
     * @param task the engine's id of the task that it is
     * @param subject natural key of what it is about
     * @param duty key of the duty: the task's id in the model
     * @param due the new last day
     */
    public record Moved(String task, String subject, String duty, LocalDate due) {}
}
