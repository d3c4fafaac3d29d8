package org.meritcompetition.deadline.process;

import org.meritcompetition.engine.RecordedSteps;
import org.springframework.stereotype.Component;

/**
 * The rungs of every ladder are recorded as they are reached or passed over, the first with its
 * start.
 */
@Component
class RecordedLadder implements RecordedSteps {

    @Override
    public boolean contains(String process, String step) {
        return process.equals(StartLadder.LADDER)
                || step.endsWith(ModelPlace.LADDER_TIMER)
                || step.endsWith(StartLadder.SUFFIX);
    }
}
