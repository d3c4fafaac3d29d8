package org.meritcompetition.deadline;

import java.time.LocalDate;

/**
 * A duty that waits for somebody.
 *
 * @param task the engine's id of the task; of several for one duty the first
 * @param name of the task, as participants read it
 * @param unit code of the unit that it is about, {@code null} where it is about none
 * @param period code of the reporting period, {@code null} where it belongs to none
 * @param due the last day of doing it in time
 * @param responsible candidate group of whoever has to do it
 */
public record OpenDuty(
        String task,
        String season,
        String subject,
        String duty,
        String name,
        String unit,
        String period,
        LocalDate due,
        String responsible) {}
