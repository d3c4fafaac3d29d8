package org.meritcompetition.deadline.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.springframework.stereotype.Component;

/** 督办单: the office takes a long overdue duty up and writes down what it has seen to. */
@Component
class DutySupervisionForm implements TaskForm {

    private final UrgedDuty duty;

    DutySupervisionForm(UrgedDuty duty) {
        this.duty = duty;
    }

    @Override
    public String id() {
        return "duty-supervision";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        return duty.shown(task);
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        duty.answer(task, submission.text("note"));
        return Map.of();
    }
}
