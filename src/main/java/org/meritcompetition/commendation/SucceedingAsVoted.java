package org.meritcompetition.commendation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.evaluation.Succeeding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 递补 once the members have voted on everybody: the votes and the gates say which spare may come.
 */
@Service
@Transactional
public class SucceedingAsVoted {

    private final AllocatingQuotas quotas;
    private final Succeeding succeeding;
    private final Clearing clearing;
    private final Countersigning countersigning;

    SucceedingAsVoted(
            AllocatingQuotas quotas,
            Succeeding succeeding,
            Clearing clearing,
            Countersigning countersigning) {
        this.quotas = quotas;
        this.succeeding = succeeding;
        this.clearing = clearing;
        this.countersigning = countersigning;
    }

    /**
     * After the approval only a spare who would be approved as things stand comes to a seat.
     * Whoever is 缓议 waits on as a spare.
     *
     * @param leaving why, by key of the nominee
     * @return who came to a seat
     */
    public List<Seat> succeed(String season, Map<String, String> leaving) {
        return succeed(season, leaving, false);
    }

    /** Whoever is refused leaves the list; a seat that nobody takes is lost. */
    List<Seat> vacate(
            String season,
            Map<String, String> refused,
            ApprovalExceptions exceptions,
            boolean evenDeferred) {
        if (refused.isEmpty()) {
            return List.of();
        }
        if (exceptions.succeed()) {
            return succeed(season, refused, evenDeferred);
        }
        succeeding.cancel(season, refused);
        return List.of();
    }

    private List<Seat> succeed(String season, Map<String, String> leaving, boolean evenDeferred) {
        var conclusion = conclusion(season);
        var refused = new HashMap<String, String>();
        var waiting = new HashSet<String>();
        for (var seat : quotas.seats(season)) {
            if (!seat.isFormal()) {
                var item = conclusion.cleared(seat);
                if (item.outcome() == ApprovalOutcome.REFUSED) {
                    refused.put(seat.nominee(), item.outcome().label() + "：" + item.reason());
                } else if (item.outcome() == ApprovalOutcome.DEFERRED && !evenDeferred) {
                    waiting.add(seat.nominee());
                }
            }
        }
        return succeeding.succeed(season, leaving, refused, waiting);
    }

    /** The spares who would be approved as things stand. */
    @Transactional(readOnly = true)
    List<Seat> approvable(String season) {
        var conclusion = conclusion(season);
        return quotas.seats(season).stream()
                .filter(seat -> !seat.isFormal())
                .filter(seat -> conclusion.cleared(seat).outcome() == ApprovalOutcome.APPROVED)
                .toList();
    }

    private Conclusion conclusion(String season) {
        return new Conclusion(
                ApprovalExceptions.NONE,
                clearing.asThingsStand(season),
                countersigning.tallies(season));
    }
}
