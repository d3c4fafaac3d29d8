package org.meritcompetition.overview;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.calendar.WorkingDayCalendar;
import org.meritcompetition.season.plan.SeasonPhase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a season gets stuck. One statement for the durations and one for what is stuck, however
 * many tasks there are; the engine writes its moments in the zone of the machine, the calendar is
 * the season's.
 */
@Service
@Transactional(readOnly = true)
public class Bottlenecks {

    static final int MOST = 200;

    private static final String WORKED =
            "with worked as (select * from unnest(:days::date[], :numbers::int[]) as counted (day, number)), ";

    /**
     * The season's tasks before their days, and each by its key: the planner takes the calendar for
     * ten days and would begin with it, and with the tasks of all seasons.
     */
    private static final String TAKEN =
            "lain as materialized (select %s as key, place.step, task.end_time_ is null as open,"
                    + " task.delete_reason_ = 'completed' as done, %s as begun, coalesce(%s, :today) as ended"
                    + " from task_place place cross join lateral ("
                    + "select * from act_hi_taskinst known where known.id_ = place.task offset 0) task"
                    + "%s), taken as (select key, step, open, done, ended.number - begun.number as days from lain"
                    + " join worked begun on begun.day = lain.begun"
                    + " join worked ended on ended.day = lain.ended) ";

    private static final String DURATIONS =
            "select key, max(step), count(*) filter (where done),"
                    + " percentile_cont(0.5) within group (order by days) filter (where done),"
                    + " max(days) filter (where done), count(*) filter (where not open and not done),"
                    + " count(*) filter (where open), max(days) filter (where open) from taken"
                    + " group by key order by 4 desc nulls last, 5 desc nulls last, 1";
    private static final String STUCK =
            "lying as materialized (select task.id_, task.name_, task.assignee_, person.last_, %s as since, %s as due,"
                    + " %s as begun from task_place place join act_ru_task task on task.id_ = place.task"
                    + " left join act_id_user person on person.id_ = task.assignee_"
                    + "%s), stuck as (select lying.*, ended.number - begun.number as days from lying"
                    + " join worked begun on begun.day = lying.begun join worked ended on ended.day = :today"
                    + " where ended.number - begun.number >= :stuck"
                    + " order by days desc, due nulls last, id_ limit :most)"
                    + " select id_, name_, coalesce(nullif(last_, ''), assignee_, ("
                    + "select string_agg(coalesce(team.name_, link.group_id_), '、' order by link.group_id_)"
                    + " from act_ru_identitylink link left join act_id_group team on team.id_ = link.group_id_"
                    + " where link.task_id_ = stuck.id_ and link.type_ = 'candidate'), '无人'), since, due, days"
                    + " from stuck order by days desc, due nulls last, id_";

    private final JdbcClient jdbc;
    private final Seasons seasons;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    Bottlenecks(JdbcClient jdbc, Seasons seasons, WorkingDayCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.seasons = seasons;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How long the steps have taken, the slowest first. */
    public List<StepDuration> durations(StepFilter filter) {
        var sql =
                TAKEN.formatted(
                        filter.by().column(),
                        day("task.start_time_"),
                        day("task.end_time_"),
                        Conditions.of(filter.duty(), filter.unit(), filter.track()));
        return asked(WORKED + sql + DURATIONS, filter).query(Bottlenecks::duration).list();
    }

    /** What has waited for the filter's number of working days or longer, the longest first. */
    public List<StuckTask> stuck(StepFilter filter) {
        var sql =
                STUCK.formatted(
                        local("task.create_time_"),
                        local("task.due_date_"),
                        day("task.create_time_"),
                        Conditions.of(
                                filter.duty(), filter.unit(), filter.track(), filter.person()));
        return asked(WORKED + sql, filter)
                .param("person", filter.person())
                .param("stuck", filter.stuck())
                .param("most", MOST)
                .query(Bottlenecks::stuck)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, StepFilter filter) {
        var today = LocalDate.now(clock);
        var counted = span(filter.season(), today);
        return jdbc.sql(sql)
                .param("days", counted.sqlDays())
                .param("numbers", counted.sqlNumbers())
                .param("today", Date.valueOf(today))
                .param("season", filter.season())
                .param("duty", filter.duty())
                .param("unit", filter.unit())
                .param("track", filter.track())
                .param("machine", ZoneId.systemDefault().getId())
                .param("zone", clock.getZone().getId());
    }

    /** No task of a season is older than its first day, nor younger than today. */
    private CountedDays span(String season, LocalDate today) {
        var first = seasons.plan(season).phase(SeasonPhase.REGISTRATION).from();
        return CountedDays.of(
                calendar.days(), (first.isBefore(today) ? first : today).minusYears(1), today);
    }

    private static String local(String moment) {
        return "(%s at time zone :machine at time zone :zone)".formatted(moment);
    }

    private static String day(String moment) {
        return local(moment) + "::date";
    }

    private static StepDuration duration(ResultSet row, int number) throws SQLException {
        return new StepDuration(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, Double.class),
                row.getObject(5, Integer.class),
                row.getLong(6),
                row.getLong(7),
                row.getObject(8, Integer.class));
    }

    private static StuckTask stuck(ResultSet row, int number) throws SQLException {
        return new StuckTask(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDateTime.class),
                row.getObject(5, LocalDateTime.class),
                row.getInt(6));
    }
}
