package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.Supplementing;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 登光荣榜, and on to whoever was released since the list was read. */
@Component
class PublishHonourRoll implements JavaDelegate {

    private final HonourRolls rolls;
    private final Supplementing supplementing;

    PublishHonourRoll(HonourRolls rolls, Supplementing supplementing) {
        this.rolls = rolls;
        this.supplementing = supplementing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var season = Carried.by(execution, "season");
        rolls.publish(season);
        supplementing.startWhereSomebodyWaits(season);
    }
}
