package org.meritcompetition.objection;

/**
 * Where an objection comes from.
 *
 * @param address keyed hash of the network address, never the address itself
 * @param seal of the form, used once
 */
public record Origin(String address, String seal) {}
