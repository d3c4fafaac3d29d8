package org.meritcompetition.database;

import org.meritcompetition.shared.StartRefused;

/**
 * The embedded database cannot be started; the message is one line of Chinese that says what to do.
 */
public class DatabaseRefused extends StartRefused {

    public DatabaseRefused(String message) {
        super(message);
    }

    public DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
