package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
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

    public Date scoresFreeze(DelegateExecution execution) {
        return at(dates(execution).scoresFrozen(), END_OF_DAY);
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

    /** The date of one timer of the models, empty where it does not follow from the plan. */
    Optional<Date> timer(SeasonPlan plan, String activity, String period, Instant created) {
        var duty = activity.replaceFirst("(Overdue|Closed)$", "");
        var dates = dates(plan, duty, period, created);
        if (activity.endsWith("Overdue")) {
            return Optional.of(at(dates.escalation(), OFFICE_OPENS));
        } else if (activity.endsWith("Closed")) {
            return Optional.of(at(dates.closing(), END_OF_DAY));
        } else if (activity.endsWith("Opens")) {
            return Optional.of(at(dates.opens(), START_OF_DAY));
        } else if (activity.endsWith("Ends")) {
            return Optional.of(at(dates.phaseEnd(), END_OF_DAY));
        }
        return activity.equals("scoresFreeze")
                ? Optional.of(at(dates.scoresFrozen(), END_OF_DAY))
                : Optional.empty();
    }

    /** The due date of a task that came to somebody at the given moment. */
    Date due(SeasonPlan plan, String duty, String period, Instant created) {
        return at(dates(plan, duty, period, created).due(), END_OF_DAY);
    }

    private DutyDates dates(DelegateExecution execution) {
        return dates(
                plan(execution),
                ModelPlace.activityOf(execution),
                (String) execution.getVariable("period"),
                clock.instant());
    }

    /**
     * What comes before the office opens belongs to the day before, such as what a closing at
     * midnight sets off.
     */
    private DutyDates dates(SeasonPlan plan, String duty, String period, Instant appears) {
        var day =
                LocalDateTime.ofInstant(appears, clock.getZone())
                        .minusHours(OFFICE_OPENS.getHour())
                        .toLocalDate();
        return new DutyDates(plan, WorkingDays.shipped(), duty, period, day);
    }

    Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }

    private SeasonPlan plan(DelegateExecution execution) {
        return seasons.plan((String) execution.getVariable("season"));
    }
}
