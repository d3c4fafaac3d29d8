package org.meritcompetition.deadline.process;

import org.meritcompetition.deadline.Ladder;
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
        return process.equals(Ladder.PROCESS)
                || step.endsWith(ModelPlace.LADDER_TIMER)
                || step.endsWith(StartLadder.SUFFIX);
    }
}
