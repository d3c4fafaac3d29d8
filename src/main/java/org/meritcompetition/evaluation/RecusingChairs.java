package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.RecusingLeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides on equal nominees, and on whom to recommend to the city: a chair who is tied to one
 * of them hands the list on.
 */
@Service
@Transactional(readOnly = true)
public class RecusingChairs {

    private final BreakingTies ties;
    private final CityRecommendations recommendations;
    private final RecusingNominees nominees;
    private final RecusingLeaders leaders;

    RecusingChairs(
            BreakingTies ties,
            CityRecommendations recommendations,
            RecusingNominees nominees,
            RecusingLeaders leaders) {
        this.ties = ties;
        this.recommendations = recommendations;
        this.nominees = nominees;
        this.leaders = leaders;
    }

    /** Of these accounts, those who must not put the equal nominees in order. */
    public Set<String> ofTies(String season, Collection<String> accounts) {
        var tied =
                ties.open(season).stream()
                        .flatMap(List::stream)
                        .map(one -> new Concerned(one.unit(), one.candidate()))
                        .toList();
        return leaders.concernedByList(season, accounts, tied);
    }

    /** Of these accounts, those who must not approve the recommendation to the city. */
    public Set<String> ofRecommendation(String season, Collection<String> accounts) {
        return recommendations
                .findById(season)
                .map(it -> nominees.concerned(it.nominees().keySet()))
                .map(list -> leaders.concernedByList(season, accounts, list))
                .orElse(Set.of());
    }

    /** The other seats of the leading group, in their order. */
    public List<String> standIns(String season) {
        return leaders.otherSeats(season);
    }
}
