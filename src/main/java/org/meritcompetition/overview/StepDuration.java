package org.meritcompetition.overview;

/**
 * How long tasks have taken, in working days; done on the day on which it came up is 0.
 *
 * @param key of the line: a duty, unit or track; {@code null} where the tasks belong to none
 * @param step what the duty is called
 * @param done tasks that somebody has done
 * @param median of those, {@code null} without any; likewise worst
 * @param closed tasks that time has ended undone
 * @param open tasks that wait
 * @param longest of those that wait, {@code null} without any
 */
public record StepDuration(
        String key,
        String step,
        long done,
        Double median,
        Integer worst,
        long closed,
        long open,
        Integer longest) {}
