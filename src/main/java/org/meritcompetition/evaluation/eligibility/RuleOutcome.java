package org.meritcompetition.evaluation.eligibility;

/**
 * What one rule says of one candidate.
 *
 * @param sentence why, in one Chinese sentence, whatever the verdict
 */
public record RuleOutcome(EligibilityRule rule, Verdict verdict, String sentence) {

    /** How a rule ends. */
    public enum Verdict {
        PASSED,
        /** Passed, but a person should look at it. */
        FLAGGED,
        REFUSED
    }

    /** Whether the candidate may go on, as far as this rule is concerned. */
    public boolean passed() {
        return verdict != Verdict.REFUSED;
    }

    /** Whether a person should look at it. */
    public boolean flagged() {
        return verdict == Verdict.FLAGGED;
    }

    static RuleOutcome passed(EligibilityRule rule, String sentence) {
        return new RuleOutcome(rule, Verdict.PASSED, sentence);
    }

    static RuleOutcome flagged(EligibilityRule rule, String sentence) {
        return new RuleOutcome(rule, Verdict.FLAGGED, sentence);
    }

    static RuleOutcome refused(EligibilityRule rule, String sentence) {
        return new RuleOutcome(rule, Verdict.REFUSED, sentence);
    }
}
