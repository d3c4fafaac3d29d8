package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a season asks beyond a candidate's project: a clean record, no repeated honour, a sound
 * composition, and time to recall what was decided for many at once.
 *
 * @param vetoYears for how many years an entry of the veto list counts where it names no end
 * @param repeatYears within how many years the same honour is not given again
 * @param similarNames from which likeness on two names are put before a person, 0 to 1
 * @param consulted the bodies that are asked about every nominee; may be empty
 * @param recallMinutes how long a decision on many at once can be recalled before it takes effect
 */
public record EligibilityPlan(
        int vetoYears,
        int repeatYears,
        BigDecimal similarNames,
        List<ConsultedBody> consulted,
        CompositionPlan composition,
        int recallMinutes) {

    /** What is usual where a season's file says nothing; without names nobody is consulted. */
    static final EligibilityPlan USUAL =
            new EligibilityPlan(1, 1, new BigDecimal("0.40"), List.of(), CompositionPlan.USUAL, 60);

    public EligibilityPlan {
        consulted = List.copyOf(consulted);
    }

    /** The body of that code. @throws IllegalArgumentException if there is none */
    public ConsultedBody consulted(String code) {
        return consulted.stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no body " + code));
    }
}
