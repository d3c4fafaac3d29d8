package org.meritcompetition.notification;

/** Which task a duty is at the moment. */
public interface OpenDuties {

    /**
     * The engine's id of the one open task of that duty, {@code null} where there is none or more
     * than one.
     */
    String task(String businessKey, String duty);
}
