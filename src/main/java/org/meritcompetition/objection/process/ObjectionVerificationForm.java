package org.meritcompetition.objection.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.objection.HandlingObjections;
import org.springframework.stereotype.Component;

/** 异议核查: the office asks, looks and writes down what it found. */
@Component
class ObjectionVerificationForm implements TaskForm {

    private final HandlingObjections handling;
    private final ObjectionRows rows;

    ObjectionVerificationForm(HandlingObjections handling, ObjectionRows rows) {
        this.handling = handling;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "objection-verification";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var sheet = handling.sheet(task.named(ObjectionOf.NAME));
        var shown = rows.of(sheet);
        shown.put("objector", sheet.who().name());
        shown.put("contact", sheet.who().contact());
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        handling.verify(task.named(ObjectionOf.NAME), submission.text("finding"), task.actor());
        return Map.of();
    }
}
