package org.meritcompetition.commendation;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.countersigning.Tally;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a round of the approval decided, with a word in the record for each. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeepingApprovals {

    private final Approvals approvals;
    private final CommendationMinutes minutes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeepingApprovals(
            Approvals approvals,
            CommendationMinutes minutes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.approvals = approvals;
        this.minutes = minutes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param meeting {@code null} like the actor where the round follows by rule
     */
    void keep(
            String season,
            int round,
            ApprovalMeeting meeting,
            Map<String, CommendationApproval.Item> items,
            Map<String, Tally> votes,
            String actor) {
        approvals.saveAndFlush(
                new CommendationApproval(
                        season,
                        round,
                        meeting,
                        Set.copyOf(items.values()),
                        actor,
                        clock.instant()));
        items.forEach(
                (nominee, item) -> {
                    var reason = Conclusion.reasoned(item, votes.get(nominee));
                    if (actor == null) {
                        minutes.byRule(season, nominee, item.outcome().label(), reason);
                    } else {
                        minutes.by(
                                actor,
                                CommendationMinutes.LEADING_GROUP,
                                season,
                                nominee,
                                item.outcome().label(),
                                reason);
                    }
                    if (item.outcome() != ApprovalOutcome.APPROVED) {
                        events.publishEvent(
                                new Setback(
                                        season,
                                        item.honouree(),
                                        item.outcome().label(),
                                        Conclusion.told(item, votes.get(nominee)),
                                        clock.instant()));
                    }
                });
    }
}
