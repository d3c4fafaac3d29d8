package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.evaluation.DrawingUpNominations;
import org.springframework.stereotype.Component;

/** 是否回避: asked by the model of one track's nomination. */
@Component
@InModels
public class Recusal {

    private final DrawingUpNominations sheets;

    Recusal(DrawingUpNominations sheets) {
        this.sheets = sheets;
    }

    public boolean applies(DelegateExecution execution) {
        return sheets.judgeIsRecused(Names.of(execution, "season"), Names.of(execution, "track"));
    }
}
