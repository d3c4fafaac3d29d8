package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.Set;

/** The open tasks of the people, wherever they are kept. */
public interface OpenWork {

    /**
     * After people have come to groups or left them: nobody keeps a task that is not theirs to do,
     * and where exactly one person can do a task that nobody has, it is given to that person.
     */
    void follow(Collection<Accounts.GroupChange> changes);

    /**
     * Gives the open tasks of one person to another, as far as they are offered to these groups.
     *
     * @return the ids of the tasks
     */
    Set<String> pass(String from, String to, Set<String> groups);

    /** Gives those of the tasks that are still open and still with that person to another. */
    void giveBack(Collection<String> tasks, String from, String to);

    /**
     * Gives one open task to a person, whoever had it, and ends its lending; the caller has checked
     * who may have it.
     *
     * @param to {@code null} where it goes back to its groups
     */
    void hand(String task, String to);
}
