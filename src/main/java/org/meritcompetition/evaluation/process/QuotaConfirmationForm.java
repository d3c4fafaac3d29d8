package org.meritcompetition.evaluation.process;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 双人复核: a second person of the office sees what was changed and why, and agrees or not. */
@Component
class QuotaConfirmationForm implements TaskForm {

    private final BalancingQuotas balancing;
    private final Seasons seasons;
    private final People people;

    QuotaConfirmationForm(BalancingQuotas balancing, Seasons seasons, People people) {
        this.balancing = balancing;
        this.seasons = seasons;
        this.people = people;
    }

    @Override
    public String id() {
        return "quota-confirmation";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var sheet = balancing.sheet(task.season());
        var rows = new QuotaRows(seasons.plan(task.season()), sheet);
        var shown = new HashMap<>(rows.tables());
        shown.put("changes", rows.changes());
        shown.put("adjustedBy", people.nameOf(sheet.adjustedBy()));
        shown.put("adjustmentReason", sheet.adjustmentReason());
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var confirmed = "CONFIRMED".equals(submission.text("decision"));
        if (confirmed) {
            balancing.confirm(task.season(), task.actor());
        } else {
            balancing.reject(task.season(), submission.text("reason"), task.actor());
        }
        return Map.of("confirmed", confirmed);
    }
}
