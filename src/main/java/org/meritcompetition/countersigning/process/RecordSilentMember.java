package org.meritcompetition.countersigning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 记未表决 */
@Component
class RecordSilentMember implements JavaDelegate {

    private final Countersigning countersigning;

    RecordSilentMember(Countersigning countersigning) {
        this.countersigning = countersigning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        countersigning.recordSilence(
                Carried.by(execution, "season"), Carried.by(execution, "seat"));
    }
}
