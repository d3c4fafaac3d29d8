package org.meritcompetition.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A task has come up, in the transaction that it came up in; it has its name and its assignee.
 *
 * @param task the engine's id of it
 * @param duty what has to be done: the task's id in the model
 * @param name in Chinese, with what it is about
 * @param process id of the model
 * @param businessKey of the process instance
 * @param assignee {@code null} where somebody of the groups may still take it
 * @param groups that it is offered to, in order
 * @param actor the account whose work brought it up, {@code null} where time did
 * @param due {@code null} where it has no date
 * @param names the names that the process carries: season, division, unit, track, entry, period
 */
public record TaskArrived(
        String task,
        String duty,
        String name,
        String process,
        String businessKey,
        String assignee,
        List<String> groups,
        String actor,
        Instant due,
        Map<String, String> names) {}
