package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.season.Seasons;
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
    private final Seasons seasons;

    RecusingBalancers(
            QuotaOverrides overrides,
            RecusingNominees nominees,
            Recusals recusals,
            Seasons seasons) {
        this.overrides = overrides;
        this.nominees = nominees;
        this.recusals = recusals;
        this.seasons = seasons;
    }

    /** Of these accounts, those who must not confirm what is proposed. */
    public Set<String> concerned(String season, Collection<String> accounts) {
        return overrides
                .findBySeasonAndOutcome(season, OverrideOutcome.PROPOSED)
                .map(it -> recusals.among(season, accounts, nominees.concerned(it.affected())))
                .orElse(Set.of());
    }

    /** Who confirms where everybody of the office has to keep away. */
    public List<String> standIns(String season) {
        return List.of(Group.leadingGroup(seasons.plan(season).division().code()));
    }
}
