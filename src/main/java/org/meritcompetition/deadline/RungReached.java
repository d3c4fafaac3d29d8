package org.meritcompetition.deadline;

import java.time.Instant;

/**
 * A rung of the ladder was reached, once for this duty and due date.
 *
 * @param season code of the season
 * @param subject natural key of the instance that waits for the duty, e.g. {@code
 *     cg-2024/T03/huangpu/1/2024-05}
 * @param duty key of the duty: the task's id in the model
 * @param task engine's id of the one open task of the duty, {@code null} where there are more
 * @param dutyName what the task is called, in Chinese
 * @param recipientGroup candidate group of those to be told, e.g. {@code cg-unit-huangpu-head}
 * @param assignee the account to be told where it is one person, else {@code null}
 * @param due the moment at which the duty is due
 */
public record RungReached(
        String season,
        String subject,
        String duty,
        String task,
        String dutyName,
        Rung rung,
        String recipientGroup,
        String assignee,
        Instant due) {}
