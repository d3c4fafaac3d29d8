package org.meritcompetition.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.registration.RegisteringEntries;
import org.springframework.stereotype.Component;

/** 视为放弃: the unit let the time for correction pass. */
@Component
class ForfeitEntry implements JavaDelegate {

    private final RegisteringEntries entries;

    ForfeitEntry(RegisteringEntries entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.forfeit(Carried.by(execution, Names.ENTRY));
    }
}
