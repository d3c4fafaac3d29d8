package org.meritcompetition.evaluation;

/**
 * A nominee who leaves the list because of its composition (E6).
 *
 * @param sentence why
 */
public record LeftByComposition(String nominee, String sentence) {}
