package org.meritcompetition.evaluation.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.DossierReturner;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 主要领导签发: the head reads what the line leader checked. */
@Component
class DossierSignatureForm extends DossierReading {

    DossierSignatureForm(PreparingDossiers preparing, Seasons seasons) {
        super(DossierReturner.HEAD, preparing, seasons);
    }

    @Override
    public String id() {
        return "dossier-signature";
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var signature = Signature.valueOf(submission.text("decision"));
        decide(task, submission, signature == Signature.RETURNED);
        return Map.of(Signature.VARIABLE, signature.name());
    }
}
