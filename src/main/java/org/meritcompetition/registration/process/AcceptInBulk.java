package org.meritcompetition.registration.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.registration.AcceptingInBulk;
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
        var tried = waiting.accept(bulk.stillWaiting(key), actor, bulk.decidedAt(key));
        var closed = bulk.closedMeanwhile(key);
        closed.forEach(entry -> reviewing.accept(entry, actor));
        var accepted = Stream.concat(tried.accepted().stream(), closed.stream()).toList();
        bulk.takeEffect(key, accepted, tried.skipped());
    }
}
