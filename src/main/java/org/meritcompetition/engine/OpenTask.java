package org.meritcompetition.engine;

import java.time.LocalDateTime;

/**
 * A task that waits for a person.
 *
 * @param due end of the day on which it is due, {@code null} where it has no date
 * @param overdue whether that moment has passed
 */
public record OpenTask(String id, String name, LocalDateTime due, boolean overdue) {}
