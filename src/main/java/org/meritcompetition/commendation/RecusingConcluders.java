package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.RecusingLeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who concludes the vote: a chair who is tied to one of the list hands the whole conclusion to the
 * next member who is not. Where every member is tied to somebody the chair concludes after all, and
 * holds nobody back of those concerned: on them the votes alone decide.
 */
@Service
@Transactional(readOnly = true)
public class RecusingConcluders {

    private final Countersigning countersigning;
    private final RecusingLeaders leaders;

    RecusingConcluders(Countersigning countersigning, RecusingLeaders leaders) {
        this.countersigning = countersigning;
        this.leaders = leaders;
    }

    /** Of these accounts, those who must not conclude. */
    public Set<String> concerned(String season, Collection<String> accounts) {
        return leaders.concernedByList(season, accounts, listed(season));
    }

    /** The other seats of the leading group, in their order. */
    public List<String> standIns(String season) {
        return leaders.otherSeats(season);
    }

    void refuse(String season, ApprovalExceptions exceptions, String actor) {
        if (actor == null) {
            return;
        }
        unless(concerned(season, Set.of(actor)).isEmpty(), "您与名单中的单位或人选有关，请回避，由领导小组其他成员作结论。");
        var barred = countersigning.barredFrom(season, actor);
        unless(
                Collections.disjoint(barred, exceptions.refused())
                        && Collections.disjoint(barred, exceptions.deferred()),
                "您与所选的人选或其单位有关，对其只按会签表决的结果办理，请从不予表彰、缓议中去掉。");
    }

    private Set<Concerned> listed(String season) {
        return countersigning.list(season).stream()
                .map(RecusingConcluders::concerned)
                .collect(Collectors.toSet());
    }

    private static Concerned concerned(Seat seat) {
        return new Concerned(seat.unit(), seat.candidate());
    }
}
