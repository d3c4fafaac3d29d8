package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.meritcompetition.deadline.DatedDuty;

/**
 * The duty that a ladder belongs to, as it stands now.
 *
 * @param task engine's id of the one open task of the duty, {@code null} where there are more
 * @param holder the execution in which the duty's tasks wait
 * @param appeared when the first of them came up, or its date was moved
 * @param responsible candidate group of whoever has to do it
 * @param assignee where it is one person, else {@code null}
 */
record DutyAtHand(
        DatedDuty duty,
        String task,
        String holder,
        Instant appeared,
        String responsible,
        String assignee) {

    LocalDate due(Clock clock) {
        return LocalDate.ofInstant(duty.due(), clock.getZone());
    }

    LocalDateTime appeared(Clock clock) {
        return LocalDateTime.ofInstant(appeared, clock.getZone());
    }
}
