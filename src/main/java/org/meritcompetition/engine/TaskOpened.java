package org.meritcompetition.engine;

/**
 * Somebody looks at the form of an open task.
 *
 * @param task the engine's id of it
 */
public record TaskOpened(String task, String account) {}
