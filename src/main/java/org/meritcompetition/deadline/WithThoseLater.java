package org.meritcompetition.deadline;

import java.util.List;
import java.util.stream.Stream;

/**
 * Changes that bind what comes up later as well.
 *
 * @param later the rules that change, one for each duty
 * @param waiting what waits already
 */
record WithThoseLater(List<DateChange> later, Changes waiting) implements Changes {

    @Override
    public List<DateChange> list() {
        return Stream.concat(later.stream(), waiting.list().stream()).toList();
    }

    @Override
    public void carryOut() {
        waiting.carryOut();
    }
}
