package org.meritcompetition.evaluation.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.DossierReturner;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 形式审查: the office passes a unit's dossiers, or returns some by name. */
@Component
class DossierExaminationForm extends DossierReading {

    DossierExaminationForm(PreparingDossiers preparing, Seasons seasons) {
        super(DossierReturner.OFFICE, preparing, seasons);
    }

    @Override
    public String id() {
        return "dossier-examination";
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var examination = Examination.valueOf(submission.text("decision"));
        decide(task, submission, examination == Examination.RETURNED);
        return Map.of(Examination.VARIABLE, examination.name());
    }
}
