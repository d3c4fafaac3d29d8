package org.meritcompetition.shared;

/**
 * A request that the rules of the competition refuse. The message is Simplified Chinese, is shown
 * to the participant as it stands, and says what to do next. Whoever throws it has changed nothing
 * that outlives the transaction.
 *
 * <p>Deliberately no kind of the engine's own exceptions: those reach Tasklist with an English
 * prefix.
 */
public class DomainRuleViolation extends RuntimeException {

    public DomainRuleViolation(String message) {
        super(message);
    }

    /** Refuses unless the rule holds. */
    public static void unless(boolean holds, String message, Object... details) {
        if (!holds) {
            throw new DomainRuleViolation(message.formatted(details));
        }
    }
}
