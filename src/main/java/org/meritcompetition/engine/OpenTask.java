package org.meritcompetition.engine;

import java.time.LocalDateTime;

/**
 * A task that waits for a person.
 *
 * @param subject what it is about: the business key of its process instance
 * @param due end of the day on which it is due, {@code null} where it has no date
 * @param overdue whether that moment has passed
 */
public record OpenTask(
        String id, String name, String subject, LocalDateTime due, boolean overdue) {}
