package org.meritcompetition.season.plan;

/** A file that a command was given and cannot use, in Chinese. */
public final class FileUnreadable extends Exception {

    private static final long serialVersionUID = 1L;

    FileUnreadable(String message) {
        super(message);
    }
}
