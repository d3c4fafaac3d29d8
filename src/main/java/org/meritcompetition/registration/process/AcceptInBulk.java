package org.meritcompetition.registration.process;

import java.util.ArrayList;
import java.util.HashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.registration.AcceptingInBulk;
import org.meritcompetition.registration.BulkSkip;
import org.meritcompetition.registration.ReviewingEntries;
import org.springframework.stereotype.Component;

/** 批量受理生效: nobody has recalled it. */
@Component
class AcceptInBulk implements JavaDelegate {

    private final AcceptingInBulk bulk;
    private final WaitingReviews waiting;
    private final ReviewingEntries reviewing;

    AcceptInBulk(AcceptingInBulk bulk, WaitingReviews waiting, ReviewingEntries reviewing) {
        this.bulk = bulk;
        this.waiting = waiting;
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var key = execution.getProcessBusinessKey();
        var actor = bulk.decidedBy(key);
        var decidedAt = bulk.decidedAt(key);
        var tried = waiting.accept(bulk.stillWaiting(key), actor, decidedAt);
        var accepted = new ArrayList<>(tried.accepted());
        var leftAlone = new HashMap<>(tried.skipped());
        for (var entry : bulk.closedMeanwhile(key)) {
            if (waiting.wasFiledAnew(entry, decidedAt)) {
                leftAlone.put(entry, BulkSkip.FILED_ANEW);
            } else {
                reviewing.accept(entry, actor);
                accepted.add(entry);
            }
        }
        bulk.takeEffect(key, accepted, leftAlone);
    }
}
