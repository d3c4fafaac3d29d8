package org.meritcompetition.cooperation;

/**
 * Somebody whom one may choose.
 *
 * @param taker whether the task itself may go there, not only a question or a copy
 */
public record Colleague(String account, String name, boolean taker) {}
