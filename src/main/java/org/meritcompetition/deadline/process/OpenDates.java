package org.meritcompetition.deadline.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
                    + " and (business_key_ = :season or business_key_ like :season || '/%%'))";
    private static final String EXECUTIONS =
            "select id_, parent_id_, business_key_ from act_ru_execution where"
                    + OF_SEASON.formatted("proc_inst_id_");
    private static final String NAMES =
            "select execution_id_, name_, text_ from act_ru_variable where name_ in ('unit', 'period')"
                    + " and"
                    + OF_SEASON.formatted("proc_inst_id_");
    private static final String TASKS =
            "select id_, task_def_key_, execution_id_, create_time_, due_date_ from act_ru_task where due_date_ is not null"
                    + " and"
                    + OF_SEASON.formatted("proc_inst_id_");
    private static final String TIMERS =
            "select job.id_, definition.act_id_, job.execution_id_, job.create_time_, job.duedate_"
                    + " from act_ru_job job join act_ru_jobdef definition on definition.id_ = job.job_def_id_"
                    + " where job.type_ = 'timer' and"
                    + OF_SEASON.formatted("job.process_instance_id_");

    private final JdbcClient jdbc;

    OpenDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Execution(String parent, String businessKey) {}

    List<Waiting> of(String season) {
        var executions = new HashMap<String, Execution>();
        read(
                EXECUTIONS,
                season,
                row ->
                        executions.put(
                                row.getString(1),
                                new Execution(row.getString(2), row.getString(3))));
        var names = new HashMap<String, Map<String, String>>();
        read(
                NAMES,
                season,
                row ->
                        names.computeIfAbsent(row.getString(1), it -> new HashMap<>())
                                .put(row.getString(2), row.getString(3)));
        var places = new Places(executions, names);
        var tasks = read(TASKS, season, row -> places.waiting(Waiting.Kind.TASK, row));
        var timers = read(TIMERS, season, row -> places.waiting(Waiting.Kind.TIMER, row));
        return Stream.concat(tasks.stream(), timers.stream().map(places.withTheirTask(tasks)))
                .toList();
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, String season, Row<T> each) {
        return jdbc
                .sql(sql)
                .param("season", season)
                .query((row, number) -> Optional.ofNullable(each.of(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Finds what an execution is about on the way up to its instance. */
    private record Places(
            Map<String, Execution> executions, Map<String, Map<String, String>> names) {

        Waiting waiting(Waiting.Kind kind, ResultSet row) throws SQLException {
            var at = row.getString(3);
            return new Waiting(
                    kind,
                    row.getString(1),
                    row.getString(2),
                    at,
                    ModelPlace.subjectOf(instanceOf(at), named(at, "unit")),
                    named(at, "period"),
                    row.getTimestamp(4).toInstant(),
                    row.getTimestamp(5).toInstant());
        }

        /** A timer that was set anew is younger than the task to which it belongs. */
        UnaryOperator<Waiting> withTheirTask(List<Waiting> tasks) {
            var appeared = new HashMap<List<String>, Instant>();
            for (var task : tasks) {
                var parent = executions.get(task.execution()).parent();
                Stream.of(task.execution(), parent == null ? "" : parent)
                        .forEach(
                                holder ->
                                        appeared.merge(
                                                List.of(holder, task.element()),
                                                task.created(),
                                                (a, b) -> a.isBefore(b) ? a : b));
            }
            return timer ->
                    timer.createdAt(
                            appeared.getOrDefault(
                                    List.of(timer.execution(), ModelPlace.dutyOf(timer.element())),
                                    timer.created()));
        }

        private String instanceOf(String execution) {
            var at = executions.get(execution);
            while (at.parent() != null) {
                at = executions.get(at.parent());
            }
            return at.businessKey();
        }

        private String named(String execution, String name) {
            for (var at = execution; at != null; at = executions.get(at).parent()) {
                var found = names.getOrDefault(at, Map.of()).get(name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }
}
