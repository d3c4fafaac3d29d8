package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.deadline.DutyDates;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.season.plan.WorkingDays;
import org.springframework.stereotype.Component;

/** Every date and every list of the season's plan that a model asks for. */
@Component("deadlines")
@InModels
public class Deadlines {

    /** The last second of a day: who submits on the last day is in time. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final LocalTime START_OF_DAY = LocalTime.MIDNIGHT;

    private final Seasons seasons;
    private final Clock clock;

    Deadlines(Seasons seasons, Clock clock) {
        this.seasons = seasons;
        this.clock = clock;
    }

    public Date due(DelegateExecution execution) {
        return at(dates(execution).due(), END_OF_DAY);
    }

    public Date escalation(DelegateExecution execution) {
        return at(dates(execution).escalation(), OFFICE_OPENS);
    }

    public Date closing(DelegateExecution execution) {
        return at(dates(execution).closing(), END_OF_DAY);
    }

    public Date opens(DelegateExecution execution) {
        return at(dates(execution).opens(), START_OF_DAY);
    }

    public Date phaseEnd(DelegateExecution execution) {
        return at(dates(execution).phaseEnd(), END_OF_DAY);
    }

    public Date noticeEnds(DelegateExecution execution) {
        return at(dates(execution).noticeEnds(), END_OF_DAY);
    }

    public List<String> periods(DelegateExecution execution) {
        return plan(execution).periods().stream().map(ReportingPeriod::code).toList();
    }

    public List<String> units(DelegateExecution execution) {
        return plan(execution).units().stream().map(UnitPlan::code).toList();
    }

    public List<String> tracks(DelegateExecution execution) {
        return plan(execution).tracks().stream().map(TrackPlan::code).toList();
    }

    private DutyDates dates(DelegateExecution execution) {
        return dates(execution, ModelPlace.activityOf(execution), today());
    }

    /**
     * The dates of the duty at that place of a model, for somebody to whom it came on the given
     * day.
     */
    DutyDates dates(DelegateExecution execution, String duty, LocalDate appears) {
        return new DutyDates(
                plan(execution),
                WorkingDays.shipped(),
                duty,
                (String) execution.getVariable("period"),
                appears);
    }

    /**
     * What comes before the office opens belongs to the day before, such as what a closing at
     * midnight sets off.
     */
    private LocalDate today() {
        return LocalDateTime.now(clock).minusHours(OFFICE_OPENS.getHour()).toLocalDate();
    }

    Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }

    private SeasonPlan plan(DelegateExecution execution) {
        return seasons.plan((String) execution.getVariable("season"));
    }
}
