package org.meritcompetition.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.registration.ReviewingEntries;
import org.springframework.stereotype.Component;

/** 暂予受理: the office was silent about the entry. */
@Component
class AcceptProvisionally implements JavaDelegate {

    private final ReviewingEntries reviewing;
    private final AcceptedProjects accepted;

    AcceptProvisionally(ReviewingEntries reviewing, AcceptedProjects accepted) {
        this.reviewing = reviewing;
        this.accepted = accepted;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviewing.acceptProvisionally(Carried.by(execution, Names.ENTRY));
        accepted.announce(Carried.by(execution, Names.SEASON));
    }
}
