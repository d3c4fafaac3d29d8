package org.meritcompetition.commendation.process;

import java.util.Map;
import org.meritcompetition.commendation.CommendationKind;
import org.meritcompetition.commendation.DecisionDocument;
import org.meritcompetition.commendation.IssuingDecisions;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 印发表彰决定. */
@Component
class CommendationDecisionForm implements TaskForm {

    private final IssuingDecisions issuing;
    private final Seasons seasons;

    CommendationDecisionForm(IssuingDecisions issuing, Seasons seasons) {
        this.issuing = issuing;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "commendation-decision";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var list = issuing.list(task.season());
        var rows = new HonoureeRows(seasons.plan(task.season()));
        return Map.of("list", rows.of(list), "honoureeCount", list.size());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var document =
                new DecisionDocument(
                        submission.text("documentNumber"),
                        submission.date("decidedOn"),
                        CommendationKind.valueOf(submission.text("kind")));
        issuing.issue(task.season(), document, task.actor());
        return Map.of();
    }
}
