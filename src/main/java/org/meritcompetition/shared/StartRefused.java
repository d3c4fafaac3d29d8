package org.meritcompetition.shared;

/** The program cannot start like this; the message is one line of Chinese that says what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
