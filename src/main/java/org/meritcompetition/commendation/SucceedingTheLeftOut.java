package org.meritcompetition.commendation;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.evaluation.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 递补 of whom a decision leaves out because of a veto, say: the next in rank of the track has a
 * notice and a decision of its own. Without such a spare the seat waits, for the veto may be
 * lifted.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SucceedingTheLeftOut {

    private final Clearing clearing;
    private final SucceedingAsVoted succeeding;
    private final PublishingNotices publishing;

    SucceedingTheLeftOut(
            Clearing clearing, SucceedingAsVoted succeeding, PublishingNotices publishing) {
        this.clearing = clearing;
        this.succeeding = succeeding;
        this.publishing = publishing;
    }

    /**
     * @param leftOut each with why
     */
    void succeed(String season, Map<Honouree, String> leftOut) {
        var barred = clearing.asThingsStand(season).barred();
        var spares = succeeding.approvable(season);
        var leaving =
                leftOut.entrySet().stream()
                        .filter(it -> barred.containsKey(it.getKey().nominee()))
                        .filter(
                                it ->
                                        spares.stream()
                                                .anyMatch(spare -> follows(spare, it.getKey())))
                        .collect(toMap(it -> it.getKey().nominee(), Map.Entry::getValue));
        if (leaving.isEmpty()) {
            return;
        }
        publishing.strikeReleased(season, leaving.keySet());
        var successors = succeeding.succeed(season, leaving);
        if (!successors.isEmpty()) {
            publishing.noticeSuccessors(season, successors);
        }
    }

    private static boolean follows(Seat spare, Honouree one) {
        return spare.category() == one.category() && spare.track().equals(one.track());
    }
}
