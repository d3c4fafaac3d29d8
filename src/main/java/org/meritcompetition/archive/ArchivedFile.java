package org.meritcompetition.archive;

/**
 * A file of an archive, as its index names it.
 *
 * @param path below the folder of its part, with / between folders; unfit characters are replaced
 * @param title what it is, in Chinese
 * @param about key of the project, report or nominee it is about, empty where it is about all
 * @param origin who made it and when, in Chinese, empty where the program did
 * @param known what is known of its content beforehand, {@code null} where nothing is
 */
public record ArchivedFile(String path, String title, String about, String origin, Known known) {

    /**
     * What a content must turn out to be; it is then stored as it is, not packed again.
     *
     * @param crc32 as ZIP wants it before the content
     */
    public record Known(long size, long crc32, String sha256) {}

    /** A file that the program makes while it archives. */
    public static ArchivedFile made(String path, String title) {
        return new ArchivedFile(path, title, "", "", null);
    }
}
