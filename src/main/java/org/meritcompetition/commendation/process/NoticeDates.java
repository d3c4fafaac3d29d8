package org.meritcompetition.commendation.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.commendation.PublishingNotices;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.season.plan.OfficeHours;
import org.springframework.stereotype.Component;

/** When a public notice is over: at the end of the day that stands on it. */
@Component("noticeDates")
@InModels
public class NoticeDates {

    private final PublishingNotices publishing;
    private final Clock clock;

    NoticeDates(PublishingNotices publishing, Clock clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    public Date ends(DelegateExecution execution) {
        var last = publishing.endOf(execution.getProcessBusinessKey());
        return Date.from(last.atTime(OfficeHours.END_OF_DAY).atZone(clock.getZone()).toInstant());
    }
}
