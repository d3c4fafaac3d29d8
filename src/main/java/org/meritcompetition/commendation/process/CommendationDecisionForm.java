package org.meritcompetition.commendation.process;

import java.util.Map;
import org.meritcompetition.commendation.DecisionDocument;
import org.meritcompetition.commendation.IssuingDecisions;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 印发表彰决定, of the season's list and of those who follow later. */
@Component
class CommendationDecisionForm implements TaskForm {

    private final IssuingDecisions issuing;
    private final DecisionRecord record;
    private final Seasons seasons;

    CommendationDecisionForm(IssuingDecisions issuing, DecisionRecord record, Seasons seasons) {
        this.issuing = issuing;
        this.record = record;
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
        var head = record.head(task.season());
        var kind = issuing.kind(task.season()).label();
        return Map.of(
                "list", rows.of(list.honourees()),
                "honoureeCount", list.honourees().size(),
                "documentKind", (list.isSupplement() ? "补充" : "") + kind + "决定",
                "leftOut", rows.leftOut(list.leftOut()),
                "awaited", list.awaited(),
                "nobodyYet", list.honourees().isEmpty() && list.awaited(),
                "nobodyLeft", list.isSettledEmpty(),
                "listCheck", list.check(),
                "recordNumber", head.number(),
                "recordHash", head.hash());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var document =
                new DecisionDocument(
                        submission.text("documentNumber"),
                        submission.date("decidedOn"),
                        issuing.kind(task.season()));
        var issued =
                issuing.issue(task.season(), document, submission.text("listCheck"), task.actor());
        return Map.of("issued", issued);
    }
}
