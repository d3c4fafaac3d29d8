package org.meritcompetition.evaluation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.springframework.stereotype.Component;

/** What the model of a unit's dossiers asks. */
@Component
@InModels
public class Dossiers {

    private final PreparingDossiers preparing;

    Dossiers(PreparingDossiers preparing) {
        this.preparing = preparing;
    }

    /** Keys of the nominees whose dossier is to be written; after a return those returned alone. */
    public List<String> toFill(DelegateExecution execution) {
        return preparing.toFill(Carried.by(execution, "season"), Carried.by(execution, "unit"));
    }
}
