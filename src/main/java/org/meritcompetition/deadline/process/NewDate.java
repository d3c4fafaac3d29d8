package org.meritcompetition.deadline.process;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.meritcompetition.deadline.DateChange;
import org.meritcompetition.deadline.DateChange.What;
import org.meritcompetition.season.plan.Duty;

/** What waits for a date, and the one for which it has to wait from now on. */
record NewDate(Waiting of, Instant date) {

    boolean differs() {
        return !date.equals(of.date());
    }

    DateChange shown(ZoneId zone) {
        return new DateChange(
                of.subject(),
                of.isTask() ? of.name() : name(),
                what(),
                LocalDateTime.ofInstant(of.date(), zone),
                LocalDateTime.ofInstant(date, zone));
    }

    private String name() {
        var duty = ModelPlace.dutyOf(of.element());
        return Duty.of(duty).map(Duty::label).orElse(duty);
    }

    private What what() {
        if (of.isTask()) {
            return What.DUE;
        } else if (of.startsLadder()) {
            return What.LADDER;
        } else if (of.element().endsWith(ModelPlace.CLOSING_TIMER)) {
            return What.CLOSING;
        }
        return of.element().endsWith("Opens") ? What.OPENING : What.PHASE;
    }
}
