package org.meritcompetition.deadline.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.springframework.stereotype.Component;

/** 督促: says what is overdue with whom; handing it in says that they have been urged. */
@Component
class DutyUrgingForm implements TaskForm {

    private final UrgedDuty duty;

    DutyUrgingForm(UrgedDuty duty) {
        this.duty = duty;
    }

    @Override
    public String id() {
        return "duty-urging";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        return duty.shown(task);
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        duty.answer(task, null);
        return Map.of();
    }
}
