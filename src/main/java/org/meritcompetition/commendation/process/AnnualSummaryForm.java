package org.meritcompetition.commendation.process;

import java.util.Map;
import org.meritcompetition.commendation.SummaryContent;
import org.meritcompetition.commendation.SummingUpYears;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 报送年度总结. */
@Component
class AnnualSummaryForm implements TaskForm {

    private final SummingUpYears years;
    private final Seasons seasons;

    AnnualSummaryForm(SummingUpYears years, Seasons seasons) {
        this.years = years;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "annual-summary";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        return Map.of("seasonTitle", plan.title(), "unitName", plan.unit(task.unit()).name());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var content =
                new SummaryContent(
                        submission.text("work"),
                        submission.text("results"),
                        submission.text("problems"),
                        submission.text("plans"));
        years.file(task.season(), task.unit(), content, task.actor());
        return Map.of();
    }
}
