package org.meritcompetition.engine;

/**
 * A person hands in the form of a task; its own code has not seen it yet. Whoever hears this may
 * refuse with a {@code DomainRuleViolation}.
 *
 * @param instance the engine's id of the process instance
 */
public record TaskSubmitting(TaskAtHand task, String instance) {}
