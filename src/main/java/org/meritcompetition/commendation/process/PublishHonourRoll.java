package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.HonourRolls;
import org.springframework.stereotype.Component;

/** 登光荣榜 */
@Component
class PublishHonourRoll implements JavaDelegate {

    private final HonourRolls rolls;

    PublishHonourRoll(HonourRolls rolls) {
        this.rolls = rolls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rolls.publish(Names.of(execution, "season"));
    }
}
