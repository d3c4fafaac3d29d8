package org.meritcompetition.cooperation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open tasks, wherever they are kept. */
public interface TaskDesk {

    /** The open task; empty where it is done, closed or unknown. */
    Optional<DeskTask> find(String task);

    /** The open tasks of that kind in the instances of that business key. */
    List<String> of(String businessKey, String duty);

    /** Whether the person who is signed in finds the task in a list. */
    boolean isListed(String task);

    /** The colleague has it, and it comes back to its holder. */
    void lend(String task, String colleague);

    /** It is its owner's again. */
    void bringBack(String task);

    /**
     * The instance goes back from one task to an earlier element.
     *
     * @param from id of the open task that is given up
     * @param to the duty that is done again
     * @param names what that one task carries of its own
     * @throws org.meritcompetition.shared.DomainRuleViolation where its time is over
     */
    void goBack(String from, String to, Map<String, String> names);
}
