package org.meritcompetition.deadline.process;

import org.meritcompetition.engine.RecordedSteps;
import org.springframework.stereotype.Component;

/** The rungs of every ladder are recorded as they are reached or passed over. */
@Component
class RecordedLadder implements RecordedSteps {

    @Override
    public String process() {
        return StartLadder.LADDER;
    }
}
