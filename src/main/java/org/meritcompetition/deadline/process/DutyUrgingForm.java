package org.meritcompetition.deadline.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 督促: says what is overdue with whom; handing it in says that they have been urged. */
@Component
class DutyUrgingForm implements TaskForm {

    private final Seasons seasons;

    DutyUrgingForm(Seasons seasons) {
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "duty-urging";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        return Map.of(
                "dutyName", task.named("dutyName"),
                "responsible", responsible(task),
                "subject", task.businessKey().replaceFirst("#.*$", ""));
    }

    private String responsible(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var group = task.named("responsible");
        for (var role : Role.values()) {
            if (group.endsWith("-" + role.id())) {
                return (task.names().containsKey("unit") ? plan.unit(task.unit()).name() : "")
                        + role.label();
            }
        }
        return plan.track(task.track()).judge() + Role.JUDGE.label();
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        return Map.of();
    }
}
