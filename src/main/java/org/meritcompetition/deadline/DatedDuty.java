package org.meritcompetition.deadline;

import java.time.Instant;

/**
 * A duty that waits for somebody until a date.
 *
 * @param season code of the season
 * @param subject natural key of what it is about, e.g. {@code cg-2024/T03/huangpu/1/2024-05}
 * @param duty key of the duty: the task's id in the model
 * @param due the moment at which it is due
 */
public record DatedDuty(String season, String subject, String duty, Instant due) {}
