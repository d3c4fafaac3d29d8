package org.meritcompetition.organisation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.organisation.Absence;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.springframework.stereotype.Component;

/** When an absence begins and when it is over, for its model. */
@Component("absences")
@InModels
public class AbsenceDates {

    private final AnnouncingAbsences announcing;
    private final Clock clock;

    AbsenceDates(AnnouncingAbsences announcing, Clock clock) {
        this.announcing = announcing;
        this.clock = clock;
    }

    public Date begins(DelegateExecution execution) {
        return startOf(absence(execution).firstDay());
    }

    public Date isOver(DelegateExecution execution) {
        return startOf(absence(execution).lastDay().plusDays(1));
    }

    private Absence absence(DelegateExecution execution) {
        return announcing.get(Carried.by(execution, "absence"));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
