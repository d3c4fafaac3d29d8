package org.meritcompetition.notification;

/**
 * A channel cannot be used now; no delivery is to blame. The message says in Chinese what is wrong.
 */
public class ChannelTrouble extends Exception {

    public ChannelTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
