package org.meritcompetition.evaluation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.springframework.stereotype.Component;

/** What the model of the award evaluation asks about the seats. */
@Component
@InModels
public class Allocating {

    private final AllocatingQuotas quotas;

    Allocating(AllocatingQuotas quotas) {
        this.quotas = quotas;
    }

    /** The units with at least one nominee, 正式 or 备选. */
    public List<String> units(DelegateExecution execution) {
        return quotas.units(Carried.by(execution, "season"));
    }
}
