package org.meritcompetition.cooperation;

/**
 * A person is to hear what a colleague asks, answers or sends about a task.
 *
 * @param round makes it this one message and no other
 * @param what in Chinese, as the heading says it, e.g. 委派, 加签答复
 * @param by name of the colleague
 * @param note {@code null} where nothing was written
 * @param group in whose name the reader is told
 */
public record ColleagueTold(
        String season,
        String round,
        String what,
        String task,
        String taskName,
        String by,
        String to,
        String note,
        String group) {}
