package org.meritcompetition.countersigning.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.springframework.stereotype.Component;

/** Who has still to vote, and whether enough have: asked by the model of the 会签. */
@Component
@InModels
public class Countersigners {

    private final Countersigning countersigning;

    Countersigners(Countersigning countersigning) {
        this.countersigning = countersigning;
    }

    public List<String> seats(DelegateExecution execution) {
        return countersigning.openSeats(Carried.by(execution, "season"));
    }

    public boolean quorate(DelegateExecution execution) {
        return countersigning.isQuorate(Carried.by(execution, "season"));
    }
}
