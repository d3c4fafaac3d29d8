package org.meritcompetition.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The duties that wait for somebody now. */
public interface OpenDuties {

    /** The duty of a task; empty where the task has gone or has no due date. */
    Optional<OpenDuty> of(String task);

    /** The duty of that subject and key; empty where it does not wait for anybody any more. */
    Optional<OpenDuty> find(String season, String subject, String duty);

    /** All of a season, in the order of their subjects. */
    List<OpenDuty> ofSeason(String season);

    /** Whether the task waits with that person, or with a group to which the person belongs. */
    boolean isWith(OpenDuty duty, String person, Collection<String> groups);

    /** Whether whoever has the task may ask for more time. */
    boolean isExtensible(OpenDuty duty);

    /** Tells what surrounds the task that more time is asked for. */
    void askForExtension(OpenDuty duty);
}
