package org.meritcompetition.deadline;

import java.time.LocalDate;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when a duty is done in time, extensions and moved dates included. */
@Service
@Transactional(readOnly = true)
public class DueDates {

    private final MovedDates moved;
    private final Seasons seasons;
    private final WorkingDayCalendar calendar;

    DueDates(MovedDates moved, Seasons seasons, WorkingDayCalendar calendar) {
        this.moved = moved;
        this.seasons = seasons;
        this.calendar = calendar;
    }

    /**
     * The last day.
     *
     * @param subject natural key of what the duty is about
     * @param period code of the reporting period, {@code null} where the duty belongs to none
     */
    public LocalDate of(String season, String subject, Duty duty, String period) {
        return of(season, subject, duty, period, moved.of(season, subject, period));
    }

    /** The last day on which it can be done at all. */
    public LocalDate closing(String season, String subject, Duty duty, String period) {
        return closing(season, subject, duty, period, moved.of(season, subject, period));
    }

    /**
     * The day on which those of a season, or of one of its periods, are due that have no date of
     * their own.
     */
    public LocalDate ofAll(String season, Duty duty, String period) {
        return of(season, Moves.all(season, period), duty, period);
    }

    /**
     * The last day on which those of a season can be done at all that have no date of their own.
     */
    public LocalDate closingOfAll(String season, Duty duty) {
        return closing(season, season, duty, null);
    }

    LocalDate of(String season, String subject, Duty duty, String period, Moves moves) {
        return dates(season, subject, duty, period, moves).due();
    }

    LocalDate closing(String season, String subject, Duty duty, String period, Moves moves) {
        return dates(season, subject, duty, period, moves).closing();
    }

    private DutyDates dates(String season, String subject, Duty duty, String period, Moves moves) {
        var plan = seasons.plan(season);
        return new DutyDates(
                plan,
                calendar.days(),
                moves,
                subject,
                duty.name(),
                period,
                plan.phase(duty.phase()).from());
    }
}
