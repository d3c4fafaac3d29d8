package org.meritcompetition.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * What one person was told.
 *
 * @param task the engine's id of the task that it is about, {@code null} where there is none
 * @param open whether there is still something to do about it; true where it is about no task
 * @param readAt {@code null} until the person has read it
 */
public record Notice(
        UUID id,
        String person,
        String division,
        NoticeKind kind,
        String task,
        boolean open,
        String title,
        String text,
        Instant raisedAt,
        Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
