package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.evaluation.RecusingJudges;
import org.springframework.stereotype.Component;

/** 是否回避: asked by the model of one track's nomination. */
@Component
@InModels
public class Recusal {

    private final RecusingJudges judges;

    Recusal(RecusingJudges judges) {
        this.judges = judges;
    }

    /** The department stands back, and the one that stands in for it need not. */
    public boolean toDeputy(DelegateExecution execution) {
        return departmentStandsBack(execution) && !deputyStandsBack(execution);
    }

    /** Both stand back, so that the office nominates. */
    public boolean toOffice(DelegateExecution execution) {
        return departmentStandsBack(execution) && deputyStandsBack(execution);
    }

    private boolean departmentStandsBack(DelegateExecution execution) {
        return judges.departmentStandsBack(
                Carried.by(execution, "season"), Carried.by(execution, "track"));
    }

    private boolean deputyStandsBack(DelegateExecution execution) {
        return judges.deputyStandsBack(
                Carried.by(execution, "season"), Carried.by(execution, "track"));
    }
}
