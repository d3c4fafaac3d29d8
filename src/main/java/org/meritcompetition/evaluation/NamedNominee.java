package org.meritcompetition.evaluation;

/**
 * A nominee by name, on the list or not any more.
 *
 * @param key of the application
 * @param unit code of the unit
 * @param name of the team or the person, in full
 */
public record NamedNominee(String key, String unit, String name) {}
