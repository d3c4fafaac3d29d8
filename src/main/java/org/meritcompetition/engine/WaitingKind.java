package org.meritcompetition.engine;

import java.time.LocalDateTime;

/**
 * Tasks of one kind that somebody of some groups may take.
 *
 * @param name e.g. 项目受理
 * @param due the earliest date of them, {@code null} where none has one
 */
public record WaitingKind(String name, long count, LocalDateTime due, boolean overdue) {}
