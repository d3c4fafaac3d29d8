package org.meritcompetition.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of an archive, one after the other. */
public interface ArchiveSink {

    /** Writes one file; what the content writes goes straight into the ZIP. */
    void add(ArchivedFile file, Content content) throws IOException;

    /** Writes the content of a file. It does not close the stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
