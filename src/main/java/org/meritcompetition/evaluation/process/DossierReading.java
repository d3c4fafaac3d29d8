package org.meritcompetition.evaluation.process;

import java.util.HashSet;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.DossierReturner;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.season.Seasons;

/** What the three who read a unit's dossiers have in common: agree, or give some back. */
abstract class DossierReading implements TaskForm {

    private final DossierReturner reader;
    private final PreparingDossiers preparing;
    private final Seasons seasons;

    DossierReading(DossierReturner reader, PreparingDossiers preparing, Seasons seasons) {
        this.reader = reader;
        this.preparing = preparing;
        this.seasons = seasons;
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var papers = preparing.lyingWith(reader, task.season(), task.unit());
        return new DossierRows(seasons.plan(task.season())).shown(task.unit(), papers);
    }

    void decide(TaskAtHand task, Submission submission, boolean returned) {
        if (returned) {
            preparing.giveBack(
                    reader,
                    task.season(),
                    task.unit(),
                    new HashSet<>(submission.chosen("toCorrect")),
                    submission.text("reason"),
                    task.actor());
        } else {
            preparing.agree(reader, task.season(), task.unit(), task.actor());
        }
    }
}
