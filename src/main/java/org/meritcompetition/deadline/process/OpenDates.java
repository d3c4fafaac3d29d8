package org.meritcompetition.deadline.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything that waits for a date of a season: its tasks and timers, the ladders' own left out. It
 * reads the engine's tables whole, in four statements, however many wait.
 */
@Component
class OpenDates {

    private static final String OF_SEASON =
            " %s in (select id_ from act_ru_execution where business_key_ not like '%%#%%'"
                    + " and (business_key_ = :season or business_key_ like :season || '/%%')"
                    + " and (:whole or business_key_ = any (cast(:keys as varchar[]))))";
    private static final String EXECUTIONS =
            "select id_, parent_id_, business_key_ from act_ru_execution where"
                    + OF_SEASON.formatted("proc_inst_id_");
    private static final String NAMES =
            "select execution_id_, name_, text_ from act_ru_variable where name_ in ('unit', 'period')"
                    + " and"
                    + OF_SEASON.formatted("proc_inst_id_");
    private static final String TASKS =
            "select id_, task_def_key_, execution_id_, create_time_, due_date_, name_,"
                    + " (select max(group_id_) from act_ru_identitylink"
                    + " where task_id_ = task.id_ and type_ = 'candidate')"
                    + " from act_ru_task task where due_date_ is not null and"
                    + OF_SEASON.formatted("proc_inst_id_");
    private static final String TIMERS =
            "select job.id_, definition.act_id_, job.execution_id_, job.create_time_, job.duedate_,"
                    + " null, null"
                    + " from act_ru_job job join act_ru_jobdef definition on definition.id_ = job.job_def_id_"
                    + " where job.type_ = 'timer' and"
                    + OF_SEASON.formatted("job.process_instance_id_");

    private final JdbcClient jdbc;

    OpenDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tasks and timers.
     *
     * @param subjects to look at; empty for the whole season
     */
    List<Waiting> of(String season, Collection<String> subjects) {
        var places = places(season, subjects);
        var tasks = waiting(Waiting.Kind.TASK, TASKS, season, subjects, places);
        var timers = waiting(Waiting.Kind.TIMER, TIMERS, season, subjects, places);
        return Stream.concat(tasks.stream(), timers.stream().map(places.withTheirTask(tasks)))
                .filter(it -> subjects.isEmpty() || subjects.contains(it.subject()))
                .toList();
    }

    /** The tasks alone. */
    List<Waiting> tasks(String season, Collection<String> subjects) {
        return waiting(Waiting.Kind.TASK, TASKS, season, subjects, places(season, subjects));
    }

    private List<Waiting> waiting(
            Waiting.Kind kind,
            String sql,
            String season,
            Collection<String> subjects,
            Places places) {
        return read(sql, season, subjects, (row, number) -> places.waiting(kind, row));
    }

    private Places places(String season, Collection<String> subjects) {
        var places = new Places();
        read(
                EXECUTIONS,
                season,
                subjects,
                each(
                        row ->
                                places.execution(
                                        row.getString(1), row.getString(2), row.getString(3))));
        read(
                NAMES,
                season,
                subjects,
                each(row -> places.name(row.getString(1), row.getString(2), row.getString(3))));
        return places;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static RowMapper<Boolean> each(Row row) {
        return (result, number) -> {
            row.read(result);
            return true;
        };
    }

    private <T> List<T> read(
            String sql, String season, Collection<String> subjects, RowMapper<T> row) {
        return jdbc.sql(sql)
                .param("season", season)
                .param("whole", subjects.isEmpty())
                .param("keys", instancesOf(subjects))
                .query(row)
                .list();
    }

    /** A subject is the key of its instance, or that with the unit behind it. */
    private static String[] instancesOf(Collection<String> subjects) {
        return subjects.stream()
                .flatMap(it -> Stream.of(it, it.replaceFirst("/[^/]+$", "")))
                .distinct()
                .toArray(String[]::new);
    }
}
