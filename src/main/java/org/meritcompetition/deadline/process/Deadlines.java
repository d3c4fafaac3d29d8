package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.deadline.DutyDates;
import org.meritcompetition.deadline.Ladder;
import org.meritcompetition.deadline.MovedDates;
import org.meritcompetition.deadline.Moves;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.OfficeHours;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.stereotype.Component;

/** Every date and every list of the season's plan that a model asks for. */
@Component("deadlines")
@InModels
public class Deadlines {

    static final LocalTime START_OF_DAY = LocalTime.MIDNIGHT;

    private final Seasons seasons;
    private final WorkingDayCalendar calendar;
    private final MovedDates moved;
    private final Clock clock;

    Deadlines(Seasons seasons, WorkingDayCalendar calendar, MovedDates moved, Clock clock) {
        this.seasons = seasons;
        this.calendar = calendar;
        this.moved = moved;
        this.clock = clock;
    }

    public Date due(DelegateExecution execution) {
        return at(dates(execution).due(), OfficeHours.END_OF_DAY);
    }

    /** When the first rung of the ladder comes. */
    public Date ladder(DelegateExecution execution) {
        return Date.from(at(dates(execution).ladder(LocalDateTime.now(clock)).first().comes()));
    }

    public Date closing(DelegateExecution execution) {
        return at(dates(execution).closing(), OfficeHours.END_OF_DAY);
    }

    public Date opens(DelegateExecution execution) {
        return at(dates(execution).opens(), START_OF_DAY);
    }

    public Date phaseEnd(DelegateExecution execution) {
        return at(dates(execution).phaseEnd(), OfficeHours.END_OF_DAY);
    }

    public Date scoresFreeze(DelegateExecution execution) {
        return at(dates(execution).scoresFrozen(), OfficeHours.END_OF_DAY);
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

    /** The rungs of a duty that somebody is at. */
    Ladder ladder(DutyAtHand duty) {
        return Ladder.of(
                duty.due(clock),
                seasons.plan(duty.duty().season()).duty(duty.duty().duty()).ladder(),
                calendar.days(),
                duty.appeared(clock));
    }

    private DutyDates dates(DelegateExecution execution) {
        var plan = plan(execution);
        var subject = ModelPlace.subjectOf(execution);
        var period = (String) execution.getVariable("period");
        return dates(
                plan,
                moved.of(plan.code(), subject, period),
                subject,
                ModelPlace.activityOf(execution),
                period,
                clock.instant());
    }

    /**
     * What comes before the office opens belongs to the day before, such as what a closing at
     * midnight sets off.
     */
    DutyDates dates(
            SeasonPlan plan,
            Moves moves,
            String subject,
            String duty,
            String period,
            Instant appears) {
        var day = OfficeHours.countedFrom(LocalDateTime.ofInstant(appears, clock.getZone()));
        return new DutyDates(plan, calendar.days(), moves, subject, duty, period, day);
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(at(day.atTime(time)));
    }

    Instant at(LocalDateTime moment) {
        return moment.atZone(clock.getZone()).toInstant();
    }

    private SeasonPlan plan(DelegateExecution execution) {
        return seasons.plan(Carried.by(execution, "season"));
    }
}
