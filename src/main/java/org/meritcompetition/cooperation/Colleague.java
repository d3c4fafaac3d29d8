package org.meritcompetition.cooperation;

/** Somebody whom one may choose. */
public record Colleague(String account, String name) {}
