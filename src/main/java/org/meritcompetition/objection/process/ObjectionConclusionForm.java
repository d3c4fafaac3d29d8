package org.meritcompetition.objection.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.objection.HandlingObjections;
import org.meritcompetition.objection.ObjectionState;
import org.springframework.stereotype.Component;

/** 结论审定 by the leading group, which does not read who objects. */
@Component
class ObjectionConclusionForm implements TaskForm {

    private static final String SILENT = "竞赛办逾期未报核查情况，请领导小组直接了解后审定。";

    private final HandlingObjections handling;
    private final ObjectionRows rows;

    ObjectionConclusionForm(HandlingObjections handling, ObjectionRows rows) {
        this.handling = handling;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "objection-conclusion";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var sheet = handling.sheet(task.named(ObjectionOf.NAME));
        var shown = rows.of(sheet);
        shown.put("finding", sheet.finding() == null ? SILENT : sheet.finding());
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var conclusion = ObjectionState.valueOf(submission.text("conclusion"));
        handling.conclude(
                task.named(ObjectionOf.NAME), conclusion, submission.text("reason"), task.actor());
        return Map.of("upheld", conclusion.isUpheld());
    }
}
