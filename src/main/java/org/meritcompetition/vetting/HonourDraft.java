package org.meritcompetition.vetting;

import org.meritcompetition.vetting.identity.Identity;

/**
 * An honour of an earlier year, as an old roll has it.
 *
 * @param documentNumber of the decision, {@code null} where the roll does not name it
 */
public record HonourDraft(Identity who, int year, String documentNumber) {}
