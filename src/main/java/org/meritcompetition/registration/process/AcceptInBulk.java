package org.meritcompetition.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.registration.AcceptingInBulk;
import org.springframework.stereotype.Component;

/** 批量受理生效: nobody has recalled it. */
@Component
class AcceptInBulk implements JavaDelegate {

    private final AcceptingInBulk bulk;
    private final WaitingReviews waiting;

    AcceptInBulk(AcceptingInBulk bulk, WaitingReviews waiting) {
        this.bulk = bulk;
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var key = execution.getProcessBusinessKey();
        var tried =
                waiting.accept(bulk.stillWaiting(key), bulk.decidedBy(key), bulk.decidedAt(key));
        bulk.takeEffect(key, tried.accepted(), tried.skipped());
    }
}
