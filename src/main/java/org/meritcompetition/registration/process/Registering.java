package org.meritcompetition.registration.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.registration.RegisteringEntries;
import org.springframework.stereotype.Component;

/**
 * What {@code unit-registration} asks about the unit's entries: {@code
 * ${registering.entries(execution)}}.
 */
@InModels
@Component("registering")
public class Registering {

    private final RegisteringEntries entries;

    Registering(RegisteringEntries entries) {
        this.entries = entries;
    }

    /**
     * Keys of the entries that the liaison has to fill, or to correct after the line leader sent
     * them back.
     */
    public List<String> entries(DelegateExecution execution) {
        return entries.toFill(
                Carried.by(execution, Names.SEASON), Carried.by(execution, Names.UNIT));
    }

    public boolean hasEntries(DelegateExecution execution) {
        return !entries(execution).isEmpty();
    }
}
