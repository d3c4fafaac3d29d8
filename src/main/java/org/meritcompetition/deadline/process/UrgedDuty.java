package org.meritcompetition.deadline.process;

import java.util.Map;
import org.meritcompetition.deadline.RecordingRungs;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** The overdue duty that a task of urging is about. */
@Component
class UrgedDuty {

    private final Seasons seasons;
    private final RecordingRungs rungs;

    UrgedDuty(Seasons seasons, RecordingRungs rungs) {
        this.seasons = seasons;
        this.rungs = rungs;
    }

    /** What is overdue, and with whom. */
    Map<String, Object> shown(TaskAtHand task) {
        return Map.of(
                "dutyName", task.named("dutyName"),
                "responsible", responsible(task),
                "subject", subjectOf(task));
    }

    /** Whoever has the task has seen to it. */
    void answer(TaskAtHand task, String note) {
        rungs.answered(
                subjectOf(task),
                ModelPlace.dutyIn(task.businessKey()),
                Rung.ofElement(task.duty()),
                note,
                task.actor());
    }

    private static String subjectOf(TaskAtHand task) {
        return ModelPlace.subjectIn(task.businessKey());
    }

    private String responsible(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var group = task.named("responsible");
        for (var role : Role.values()) {
            if (group.endsWith("-" + role.id())) {
                return (group.contains("-unit-") ? plan.unit(task.unit()).name() : "")
                        + role.label();
            }
        }
        return task.names().containsKey("track")
                ? plan.track(task.track()).judge() + Role.JUDGE.label()
                : Group.of(plan).stream()
                        .filter(it -> it.id().equals(group))
                        .map(Group::name)
                        .findFirst()
                        .orElse(group);
    }
}
