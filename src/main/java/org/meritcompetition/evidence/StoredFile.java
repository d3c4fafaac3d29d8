package org.meritcompetition.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.meritcompetition.evidence.store.Incoming.Received;
import org.meritcompetition.season.plan.FileKind;

/** A content that the store keeps once, whoever sent it how often. */
@Entity
class StoredFile {

    @Id private String sha256;
    private long size;
    private long crc32;
    private String mediaType;
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(Received received, FileKind kind, Instant at) {
        this.sha256 = received.sha256();
        this.size = received.size();
        this.crc32 = received.crc32();
        this.mediaType = kind.mediaType();
        this.storedAt = at;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    long crc32() {
        return crc32;
    }

    FileKind kind() {
        return FileKind.ofMediaType(mediaType).orElseThrow();
    }
}
