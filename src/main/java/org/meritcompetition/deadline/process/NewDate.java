package org.meritcompetition.deadline.process;

import java.time.Instant;

/** What waits for a date, and the one for which it has to wait from now on. */
record NewDate(Waiting of, Instant date) {

    boolean differs() {
        return !date.equals(of.date());
    }
}
