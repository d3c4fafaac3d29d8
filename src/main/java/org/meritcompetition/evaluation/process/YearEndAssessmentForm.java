package org.meritcompetition.evaluation.process;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.AssessingYearEnd;
import org.meritcompetition.evaluation.YearEndMarks;
import org.meritcompetition.registration.ProjectEntries;
import org.springframework.stereotype.Component;

/** 年终考核: the judge's form, and that of the office where it marks for a silent judge. */
@Component
class YearEndAssessmentForm implements TaskForm {

    private final ProjectEntries entries;
    private final YearEndRows rows;
    private final AssessingYearEnd assessing;
    private final Impartiality impartiality;

    YearEndAssessmentForm(
            ProjectEntries entries,
            YearEndRows rows,
            AssessingYearEnd assessing,
            Impartiality impartiality) {
        this.entries = entries;
        this.rows = rows;
        this.assessing = assessing;
        this.impartiality = impartiality;
    }

    @Override
    public String id() {
        return "year-end-assessment";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var project = entries.get(task.entry());
        var shown = new HashMap<String, Object>(rows.project(project));
        shown.putAll(rows.year(project, task.actor()));
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        impartiality.refuseMemberOf(entries.get(task.entry()).unit(), task);
        var marks =
                new YearEndMarks(
                        submission.number("effect"),
                        submission.number("achievement"),
                        submission.number("feasibility"),
                        submission.number("demonstration"));
        var remark = submission.text("remark");
        if (task.duty().equals("assessForJudge")) {
            assessing.markForJudge(
                    task.season(), task.track(), task.entry(), marks, remark, task.actor());
        } else {
            assessing.mark(task.season(), task.track(), task.entry(), marks, remark, task.actor());
        }
        return Map.of();
    }
}
