package org.meritcompetition.overview.story;

import java.time.LocalDateTime;

/**
 * A task that somebody had about the project.
 *
 * @param who name of the person who has or had it, or of the groups it is still offered to
 * @param end {@code null} while it waits
 * @param due {@code null} where it has no date
 * @param done whether somebody completed it; a task that ended otherwise was closed by time or by a
 *     withdrawal
 */
public record Step(
        String process,
        String duty,
        String name,
        String who,
        LocalDateTime start,
        LocalDateTime end,
        LocalDateTime due,
        boolean done) {

    public String outcome() {
        if (end == null) {
            return "办理中";
        }
        return done ? "已办结" : "已截止";
    }

    /** Whether it was, or is, late. */
    public boolean isLate(LocalDateTime now) {
        return due != null && (end == null ? now : end).isAfter(due);
    }
}
