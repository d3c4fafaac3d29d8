package org.meritcompetition.evaluation.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules applied to all candidates of a season together.
 *
 * @param outcomes by the candidate's key one outcome a rule, in the order of the rules
 * @param doubts who is who, to be put before a person
 */
public record EligibilityCheck(Map<String, List<RuleOutcome>> outcomes, List<Doubt> doubts) {

    public EligibilityCheck {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        doubts = List.copyOf(doubts);
    }

    /**
     * Checks all candidates of a season, both categories together.
     *
     * @param candidacies in any order; the outcomes do not depend on it
     * @throws IllegalArgumentException if a key is there twice
     */
    public static EligibilityCheck of(List<Candidacy> candidacies, Background background) {
        CleanRecord record = new CleanRecord(background);
        RepeatedHonour honour = new RepeatedHonour(background);
        Composition composition = background.measures().composition();
        Map<String, List<RuleOutcome>> alone = new LinkedHashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Candidacy one : candidacies) {
            List<RuleOutcome> outcomes =
                    List.of(
                            Participation.outcome(one),
                            Reporting.outcome(one, background.measures().reportingShare()),
                            record.outcome(one),
                            honour.outcome(one));
            if (alone.put(one.key(), outcomes) != null) {
                throw new IllegalArgumentException(one.key() + " stands twice");
            }
            doubts.addAll(record.doubts(one));
            doubts.addAll(honour.doubts(one));
        }
        Repetition repetition =
                new Repetition(
                        candidacies, background.resemblance(), one -> passes(alone.get(one.key())));
        Map<String, List<RuleOutcome>> all = new LinkedHashMap<>();
        for (Candidacy one : candidacies) {
            List<RuleOutcome> rest = alone.get(one.key());
            all.put(
                    one.key(),
                    List.of(
                            rest.get(0),
                            rest.get(1),
                            repetition.outcome(one),
                            rest.get(2),
                            rest.get(3),
                            composition.outcome(one)));
            doubts.addAll(repetition.doubts(one));
        }
        return new EligibilityCheck(all, doubts);
    }

    /**
     * What stands against a candidate by what the own unit entered and reported (E1 and E2), so
     * that the unit may read it before it hands in.
     *
     * @param reportingShare the share of periods that a project must have reported on, 0 to 1
     */
    public static Optional<String> foreseen(Candidacy one, BigDecimal reportingShare) {
        return Stream.of(Participation.outcome(one), Reporting.outcome(one, reportingShare))
                .filter(outcome -> !outcome.passed())
                .map(RuleOutcome::sentence)
                .findFirst();
    }

    /** Whether the candidate may go on. */
    public boolean isEligible(String key) {
        return passes(outcomes.get(key));
    }

    private static boolean passes(List<RuleOutcome> outcomes) {
        return outcomes.stream().allMatch(RuleOutcome::passed);
    }
}
