package org.meritcompetition.evaluation.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.DossierReturner;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 区局审核: the line leader reads what was written. */
@Component
class DossierCheckForm extends DossierReading {

    DossierCheckForm(PreparingDossiers preparing, Seasons seasons) {
        super(DossierReturner.LINE_LEADER, preparing, seasons);
    }

    @Override
    public String id() {
        return "dossier-check";
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var signature = Signature.valueOf(submission.text("decision"));
        decide(task, submission, signature == Signature.RETURNED);
        return Map.of(Signature.VARIABLE, signature.name());
    }
}
