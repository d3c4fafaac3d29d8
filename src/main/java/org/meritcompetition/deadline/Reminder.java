package org.meritcompetition.deadline;

import java.time.Instant;

/**
 * A rung of a ladder that was reached.
 *
 * @param duty in Chinese
 * @param told the candidate group that was told, {@code null} where that is not known
 * @param answeredAt when whoever was told to urge said so, {@code null} until then, and where
 *     nobody was told to
 */
public record Reminder(
        String subject,
        String duty,
        Rung rung,
        String told,
        Instant due,
        Instant at,
        Instant answeredAt) {

    /** The name of the rung by whom it went to. */
    public String label() {
        return rung.labelFor(told);
    }
}
