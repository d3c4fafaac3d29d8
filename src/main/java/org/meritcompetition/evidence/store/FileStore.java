package org.meritcompetition.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Keeps files under the SHA-256 of their content; the same content is there once. Its times are
 * those of the machine, not the season's.
 */
public interface FileStore {

    /**
     * Keeps a file; it outlives a crash once this returns. A file that is there already is as new
     * afterwards. The source may be moved away.
     */
    void put(String sha256, Path file) throws IOException;

    /**
     * The content, from its beginning; whoever asks closes it.
     *
     * @throws IOException where there is no such file, or it cannot be read
     */
    InputStream open(String sha256) throws IOException;

    boolean has(String sha256) throws IOException;

    /** Names the files that were put before that moment. */
    void eachOlderThan(Instant moment, Consumer<String> reader) throws IOException;

    /** Deletes a file unless it was put again meanwhile. */
    boolean deleteIfOlderThan(Instant moment, String sha256) throws IOException;
}
