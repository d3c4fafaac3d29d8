package org.meritcompetition.archive;

import java.time.OffsetDateTime;

/**
 * A request for an archive, and how far it is.
 *
 * @param nominee key of the nominee, {@code null} for the whole season
 * @param size bytes of the finished ZIP, {@code null} before
 * @param sha256 of the finished ZIP, {@code null} before
 * @param message why it failed, {@code null} unless it did
 */
public record ArchiveJob(
        String id,
        String season,
        String nominee,
        ArchiveState state,
        String requestedBy,
        OffsetDateTime requestedAt,
        int filesTotal,
        int filesDone,
        long bytesDone,
        Long size,
        String sha256,
        String message,
        OffsetDateTime finishedAt) {

    public ArchiveScope scope() {
        return new ArchiveScope(season, nominee);
    }

    public boolean isOpen() {
        return state == ArchiveState.WAITING || state == ArchiveState.RUNNING;
    }

    public boolean isDone() {
        return state == ArchiveState.DONE;
    }

    /** From 0 to 99: the estimate may be too small. */
    public int percent() {
        return filesTotal == 0 ? 0 : (int) Math.min(99, 100L * filesDone / filesTotal);
    }
}
