package org.meritcompetition.recusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which seat of the leading group decides where its chair has to keep away. */
@Service
@Transactional(readOnly = true)
public class RecusingLeaders {

    private final Recusals recusals;
    private final Seasons seasons;

    RecusingLeaders(Recusals recusals, Seasons seasons) {
        this.recusals = recusals;
        this.seasons = seasons;
    }

    /**
     * Of these accounts, those who must not decide on the list as a whole. Where every seat is tied
     * to one of it nobody is kept away: somebody has to, and it is the chair.
     */
    public Set<String> concernedByList(
            String season, Collection<String> accounts, Collection<Concerned> list) {
        return seats(season).stream().allMatch(it -> recusals.everyoneOf(season, it, list))
                ? Set.of()
                : recusals.among(season, accounts, list);
    }

    /** Groups that decide on a list in the chair's place: the other seats, in their order. */
    public List<String> otherSeats(String season) {
        return seats(season).stream().skip(1).toList();
    }

    /** Groups that decide on one nominee in the chair's place: the other seats, last the office. */
    public List<String> otherSeatsAndOffice(String season) {
        var groups = new ArrayList<>(otherSeats(season));
        groups.add(Group.office(division(season)));
        return groups;
    }

    private List<String> seats(String season) {
        return seasons.plan(season).evaluation().leadingGroup().seats().stream()
                .map(seat -> Group.memberOfLeadingGroup(division(season), seat))
                .toList();
    }

    private String division(String season) {
        return seasons.plan(season).division().code();
    }
}
