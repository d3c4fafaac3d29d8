package org.meritcompetition.evaluation.eligibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules applied to all candidates of a season together.
 *
 * @param outcomes by the candidate's key one outcome a rule, in the order of the rules
 */
public record EligibilityCheck(Map<String, List<RuleOutcome>> outcomes) {

    public EligibilityCheck {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /**
     * Checks all candidates of a season, both categories together.
     *
     * @param candidacies in any order; the outcome does not depend on it
     * @param reportingShare the share of periods that a project must have reported on, 0 to 1
     * @throws IllegalArgumentException if a key is there twice or the share is no share
     */
    public static EligibilityCheck of(List<Candidacy> candidacies, BigDecimal reportingShare) {
        if (reportingShare.signum() < 0 || reportingShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no share between 0 and 1: " + reportingShare);
        }
        Map<String, List<RuleOutcome>> outcomes = new LinkedHashMap<>();
        for (Candidacy one : candidacies) {
            RuleOutcome participation = Participation.outcome(one);
            RuleOutcome reporting = Reporting.outcome(one, reportingShare);
            if (outcomes.put(one.key(), List.of(participation, reporting)) != null) {
                throw new IllegalArgumentException(one.key() + " stands twice");
            }
        }
        Repetition repetition = new Repetition(candidacies, one -> passes(outcomes.get(one.key())));
        for (Candidacy one : candidacies) {
            List<RuleOutcome> first = outcomes.get(one.key());
            outcomes.put(one.key(), List.of(first.get(0), first.get(1), repetition.outcome(one)));
        }
        return new EligibilityCheck(outcomes);
    }

    /** Whether the candidate may go on. */
    public boolean isEligible(String key) {
        return passes(outcomes.get(key));
    }

    private static boolean passes(List<RuleOutcome> outcomes) {
        return outcomes.stream().allMatch(RuleOutcome::passed);
    }
}
