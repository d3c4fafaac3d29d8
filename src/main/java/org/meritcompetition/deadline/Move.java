package org.meritcompetition.deadline;

import java.time.LocalDate;

/**
 * A due date that is moved away from the season's plan.
 *
 * @param subject of the duty; the season, or one of its periods, for all duties of the kind that
 *     have no date of their own
 */
public record Move(String subject, String duty, LocalDate due) {}
