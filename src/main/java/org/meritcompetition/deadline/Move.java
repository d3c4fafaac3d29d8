package org.meritcompetition.deadline;

import java.time.LocalDate;

/**
 * A due date that is moved away from the season's plan.
 *
 * @param subject of the duty; the season, or one of its periods, for all duties of the kind that
 *     have no date of their own
 * @param on the day on which it was moved, {@code null} where it moves only now
 */
public record Move(String subject, String duty, LocalDate due, LocalDate on) {

    public Move(String subject, String duty, LocalDate due) {
        this(subject, duty, due, null);
    }

    boolean wasBefore(LocalDate day) {
        return on != null && on.isBefore(day);
    }
}
