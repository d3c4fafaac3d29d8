package org.meritcompetition.evaluation.eligibility;

/**
 * The rules cannot tell whether a candidate and another record are the same; a person has to.
 *
 * @param rule E3, E4 or E5
 * @param candidate key of the candidate
 * @param other key of the other candidate, of the entry of the veto list or of the honour
 * @param candidateShown the candidate as a person reads it
 * @param otherShown the other as a person reads it
 */
public record Doubt(
        EligibilityRule rule,
        String candidate,
        String other,
        String candidateShown,
        String otherShown) {}
