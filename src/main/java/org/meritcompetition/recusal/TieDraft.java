package org.meritcompetition.recusal;

/**
 * A tie to be declared.
 *
 * @param unit code of the unit; {@code null} for a name alone
 * @param candidate name; {@code null} for the whole unit
 * @param kind what ties them, e.g. 近亲属
 */
public record TieDraft(String unit, String candidate, String kind) {}
