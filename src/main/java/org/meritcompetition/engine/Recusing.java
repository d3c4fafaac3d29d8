package org.meritcompetition.engine;

import java.util.List;
import java.util.Set;

/**
 * Knows who must keep away from a task (回避). A module that knows such people has a bean of this
 * type; the engine shows them neither the task nor its form, gives it to somebody else, and refuses
 * what they submit.
 */
public interface Recusing {

    /** The duties, by the ids of their tasks, from which somebody may have to keep away. */
    Set<String> duties();

    /** Of these accounts, those who must keep away. */
    Set<String> recused(TaskAtHand task, Set<String> accounts);

    /**
     * The groups to which the task is offered as well where everybody whose task it is has to keep
     * away: the first in which somebody need not.
     */
    default List<String> standIns(TaskAtHand task) {
        return List.of();
    }
}
