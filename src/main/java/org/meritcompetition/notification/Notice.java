package org.meritcompetition.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * What one person was told.
 *
 * @param task the engine's id of the task that it is about, {@code null} where there is none
 * @param readAt {@code null} until the person has read it
 */
public record Notice(
        UUID id,
        String person,
        String division,
        NoticeKind kind,
        String task,
        NoticeState state,
        String title,
        String text,
        Instant raisedAt,
        Instant readAt) {

    /** Whether it still matters. */
    public boolean open() {
        return state.isOpen();
    }

    /** A task that is not the person's any more is not told of; that somebody was to urge is. */
    boolean isWorthSending() {
        return open() || task == null;
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
