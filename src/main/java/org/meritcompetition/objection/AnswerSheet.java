package org.meritcompetition.objection;

import java.time.Instant;
import org.meritcompetition.evaluation.NamedNominee;

/**
 * A concluded objection and its answer, for those of the office who have nothing to do with the
 * nominee.
 *
 * @param key of the objection
 * @param who to be told
 * @param answer as it is to be told
 * @param toldBy {@code null} until somebody has told the objector
 * @param mail {@code null} where none went to the objector
 */
public record AnswerSheet(
        String key,
        NamedNominee nominee,
        Objector who,
        ObjectionState state,
        String statement,
        String answer,
        Instant answeredAt,
        String toldBy,
        Instant toldAt,
        AnswersByMail.Mailed mail) {

    /** A mail is on its way to the objector, whom nobody has told yet. */
    public boolean isOnItsWay() {
        return !isTold() && mail != null && !mail.isFailed();
    }

    /** The mail did not arrive, and nobody has told the objector. */
    public boolean isUndelivered() {
        return !isTold() && mail != null && mail.isFailed();
    }

    /** Somebody has told the objector, or a mail has. */
    public boolean isTold() {
        return toldAt != null || mail != null && mail.isSent();
    }
}
