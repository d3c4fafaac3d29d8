package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.deadline.RecordingRungs;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.deadline.Urging;
import org.meritcompetition.season.plan.Duty;
import org.springframework.stereotype.Component;

/**
 * 提醒、转督促: records that the duty has come to this rung. What its tasks of urging are called by and
 * offered to is set only when it becomes overdue, for most duties never do.
 */
@Component
class ClimbLadder implements JavaDelegate {

    private static final List<String> NAMES =
            List.of("season", "division", "unit", "track", "entry", "period");

    private final DutiesAtHand duties;
    private final Deadlines deadlines;
    private final RecordingRungs rungs;
    private final Clock clock;

    ClimbLadder(DutiesAtHand duties, Deadlines deadlines, RecordingRungs rungs, Clock clock) {
        this.duties = duties;
        this.deadlines = deadlines;
        this.rungs = rungs;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rung = Rung.ofElement(execution.getCurrentActivityId());
        var duty = duties.of(execution);
        if (rung == Rung.LINE_LEADER) {
            nameUrging(execution, duty);
        }
        var ladder = deadlines.ladder(duty);
        if (!ladder.has(rung)) {
            return;
        }
        if (ladder.hasPassed(rung, LocalDateTime.now(clock))) {
            rungs.passedOver(duty.duty(), rung);
        } else if (rung.urges()) {
            rungs.reached(
                    duty.duty(),
                    duty.task(),
                    rung,
                    Urging.whoUrges(duty.responsible(), rung),
                    null);
        } else {
            rungs.reached(duty.duty(), duty.task(), rung, duty.responsible(), duty.assignee());
        }
    }

    private static void nameUrging(DelegateExecution execution, DutyAtHand duty) {
        var names =
                execution
                        .getProcessEngineServices()
                        .getRuntimeService()
                        .getVariables(duty.holder(), NAMES);
        names.forEach(execution::setVariable);
        execution.setVariable("dutyName", Duty.valueOf(duty.duty().duty()).label());
        execution.setVariable("responsible", duty.responsible());
        name(execution, duty, Rung.LINE_LEADER, "lineLeader", Duty.lineLeaderUrging);
        name(execution, duty, Rung.HEAD, "head", Duty.headUrging);
        name(execution, duty, Rung.SUPERVISION, "supervisor", Duty.supervision);
    }

    /** Who is told on a rung, and what the task of it is called by that. */
    private static void name(
            DelegateExecution execution, DutyAtHand duty, Rung rung, String who, Duty task) {
        var told = Urging.whoUrges(duty.responsible(), rung);
        execution.setVariable(who, told);
        execution.setVariable(task + "Name", rung.labelFor(told));
    }
}
