package org.meritcompetition.deadline;

import java.time.Instant;

/**
 * A rung of a ladder that was reached.
 *
 * @param duty in Chinese
 * @param answeredAt when whoever was told to urge said so, {@code null} until then, and where
 *     nobody was told to
 */
public record Reminder(
        String subject, String duty, Rung rung, Instant due, Instant at, Instant answeredAt) {}
