package org.meritcompetition.overview;

import java.time.LocalDateTime;

/**
 * A task that has waited for long.
 *
 * @param who the person or the groups with whom it waits
 * @param due {@code null} where it has no date
 * @param waited working days
 */
public record StuckTask(
        String id, String name, String who, LocalDateTime since, LocalDateTime due, int waited) {}
