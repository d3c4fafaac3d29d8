package org.meritcompetition.overview;

import java.time.LocalDateTime;

/**
 * Something that a person did in the engine.
 *
 * @param who name of the account
 * @param process name of the model, {@code null} where it was about none
 * @param subject natural key of the instance, {@code null} where it was about none
 * @param task name of the task, {@code null} where it was about none
 * @param property what changed, {@code null} where nothing is named; likewise the values
 */
public record Operation(
        LocalDateTime at,
        String account,
        String who,
        String type,
        String entity,
        String process,
        String subject,
        String task,
        String property,
        String former,
        String latter,
        String annotation) {

    /** A completed task is one that was deleted. */
    private static final String SAYS_NOTHING = "delete";

    public String act() {
        return OperationWords.act(type);
    }

    public String thing() {
        return OperationWords.thing(entity);
    }

    /** The task, or the process, that it was done to. */
    public String matter() {
        return task != null ? task : process != null ? process : "—";
    }

    public String change() {
        return property == null || property.equals(SAYS_NOTHING)
                ? ""
                : "%s：%s → %s"
                        .formatted(
                                OperationWords.property(property),
                                OperationWords.value(property, former),
                                OperationWords.value(property, latter));
    }
}
