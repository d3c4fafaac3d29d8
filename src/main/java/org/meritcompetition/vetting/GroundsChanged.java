package org.meritcompetition.vetting;

/**
 * What candidates are screened by has changed: an entry of the veto list, an honour of earlier
 * years, or the answer to who is who. Whoever screens does so again.
 *
 * @param division code of the division
 */
public record GroundsChanged(String division) {}
