package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.evaluation.AssessingYearEnd;
import org.meritcompetition.evaluation.RecusingJudges;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** Who marks a project, how many of them, and whether one has: asked by the model of its year. */
@Component
@InModels
public class YearEndJudges {

    private final Seasons seasons;
    private final AssessingYearEnd assessing;
    private final RecusingJudges recusing;

    YearEndJudges(Seasons seasons, AssessingYearEnd assessing, RecusingJudges recusing) {
        this.seasons = seasons;
        this.assessing = assessing;
        this.recusing = recusing;
    }

    /** The group whose task the marking is. */
    public String group(DelegateExecution execution) {
        return recusing.marking(
                Carried.by(execution, "season"),
                Carried.by(execution, "track"),
                Carried.by(execution, "unit"));
    }

    /** A number for each judge of the department: 1, 2, … */
    public List<String> numbers(DelegateExecution execution) {
        var marking = seasons.plan(Carried.by(execution, "season")).evaluation().marking();
        return IntStream.rangeClosed(1, marking.judges()).mapToObj(String::valueOf).toList();
    }

    public boolean marked(DelegateExecution execution) {
        return assessing.isMarked(Carried.by(execution, "entry"));
    }
}
