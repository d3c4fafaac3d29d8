package org.meritcompetition.registration.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.registration.AcceptingInBulk;
import org.springframework.stereotype.Component;

/** Until when a bulk acceptance can be recalled. */
@Component("recallPause")
@InModels
public class RecallPause {

    private final AcceptingInBulk bulk;

    RecallPause(AcceptingInBulk bulk) {
        this.bulk = bulk;
    }

    public Date ends(DelegateExecution execution) {
        return Date.from(bulk.effectiveAt(execution.getProcessBusinessKey()));
    }
}
