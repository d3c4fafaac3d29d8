package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.Set;
import org.meritcompetition.recusal.Recusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the office must keep away from a departure from the calculation: whoever is tied to a
 * nominee whom it passes over, or to whom it gives or takes a seat (domain §4.5).
 */
@Service
@Transactional(readOnly = true)
public class RecusingBalancers {

    private final QuotaOverrides overrides;
    private final RecusingNominees nominees;
    private final Recusals recusals;

    RecusingBalancers(QuotaOverrides overrides, RecusingNominees nominees, Recusals recusals) {
        this.overrides = overrides;
        this.nominees = nominees;
        this.recusals = recusals;
    }

    /** Of these accounts, those who must not confirm what is proposed. */
    public Set<String> concerned(String season, Collection<String> accounts) {
        return overrides
                .findBySeasonAndOutcome(season, OverrideOutcome.PROPOSED)
                .map(it -> recusals.among(season, accounts, nominees.concerned(it.affected())))
                .orElse(Set.of());
    }
}
