package org.meritcompetition.archive;

import java.io.IOException;

/**
 * Something that belongs into an archive, such as papers or attached files. Every bean of this type
 * is asked; whoever has something writes it file by file, holding no more than one in memory.
 */
public interface ArchivedPart {

    /** The folder of its files in the ZIP, e.g. 附件; no other part has the same. */
    String folder();

    /** About how many files it will write, to show progress by; no promise. */
    default int estimate(ArchiveScope scope) {
        return 1;
    }

    void writeTo(ArchiveSink sink, ArchiveScope scope) throws IOException;
}
