package org.meritcompetition.objection;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * How far the answers have come that went to the objector's mailbox, as whoever sends mail says.
 */
public interface AnswersByMail {

    /** Where such a mail is. */
    enum State {
        WAITING,
        SENT,
        FAILED
    }

    /**
     * A mail to an objector.
     *
     * @param at when it was sent or failed, {@code null} while it waits
     */
    record Mailed(State state, Instant at) {

        public boolean isSent() {
            return state == State.SENT;
        }

        public boolean isFailed() {
            return state == State.FAILED;
        }
    }

    /** By the key of the objection; those answered otherwise are left out. */
    Map<String, Mailed> of(Collection<String> objections);
}
