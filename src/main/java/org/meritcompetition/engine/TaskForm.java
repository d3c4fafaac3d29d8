package org.meritcompetition.engine;

import java.util.Map;

/**
 * What stands behind one Camunda Form: {@code forms/<id>.form} and exactly one bean of this type
 * with the same id.
 *
 * <p>The gateway has checked a submission against the form's own schema before {@link #submit} sees
 * it; both methods run inside the engine's command and its transaction. Refuse with a {@code
 * DomainRuleViolation}: nothing is written and the task stays open.
 */
public interface TaskForm {

    /** The id of the form, which is also its file name without the extension. */
    String id();

    /**
     * What the form shows when it is opened: a value for each key, and for selects, tag lists and
     * tables a list of {@code {label, value}} or rows. Read only and cheap, for the engine asks up
     * to three times; nothing is stored.
     */
    default Map<String, Object> show(TaskAtHand task) {
        return Map.of();
    }

    /**
     * Turns the submission into one domain command.
     *
     * @return the gateways' answers and ids to set as process variables, never personal data or
     *     scores
     */
    Map<String, Object> submit(TaskAtHand task, Submission submission);
}
