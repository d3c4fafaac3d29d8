package org.meritcompetition.commendation.process;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.commendation.PublishingNotices;
import org.meritcompetition.engine.InModels;
import org.springframework.stereotype.Component;

/** When a public notice is over: at the end of the day that stands on it. */
@Component("noticeDates")
@InModels
public class NoticeDates {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final PublishingNotices publishing;
    private final Clock clock;

    NoticeDates(PublishingNotices publishing, Clock clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    public Date ends(DelegateExecution execution) {
        var last = publishing.endOf(execution.getProcessBusinessKey());
        return Date.from(last.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
    }
}
