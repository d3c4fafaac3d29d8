package org.meritcompetition.overview;

import java.time.LocalDateTime;

/**
 * An open task, with whom it is and whether it rests.
 *
 * @param account who has it, {@code null} where nobody has
 * @param holder name of who has it, or of the groups to which it is offered
 * @param due {@code null} where it has no date
 * @param awaited whether a step of the season waits for its instance
 */
public record AssignedTask(
        String id,
        String name,
        String subject,
        String duty,
        String step,
        String instance,
        String account,
        String holder,
        LocalDateTime due,
        boolean suspended,
        boolean awaited) {}
