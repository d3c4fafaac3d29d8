package org.meritcompetition.deadline.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Finds what an execution is about, on the way up to its instance. */
final class Places {

    private record Execution(String parent, String businessKey) {}

    private final Map<String, Execution> executions = new HashMap<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    void execution(String id, String parent, String businessKey) {
        executions.put(id, new Execution(parent, businessKey));
    }

    void name(String execution, String name, String value) {
        names.computeIfAbsent(execution, it -> new HashMap<>()).put(name, value);
    }

    /** Reads a task or timer: its id, element, execution, creation, date, name and group. */
    Waiting waiting(Waiting.Kind kind, ResultSet row) throws SQLException {
        var at = row.getString(3);
        var unit = named(at, "unit");
        return new Waiting(
                kind,
                row.getString(1),
                row.getString(6),
                row.getString(2),
                at,
                ModelPlace.subjectOf(instanceOf(at), unit),
                unit,
                named(at, "period"),
                row.getString(7),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant());
    }

    /** A timer that was set anew is younger than the task to which it belongs. */
    UnaryOperator<Waiting> withTheirTask(List<Waiting> tasks) {
        var appeared = new HashMap<List<String>, Instant>();
        for (var task : tasks) {
            earliest(appeared, task.execution(), task);
            earliest(appeared, executions.get(task.execution()).parent(), task);
        }
        return timer ->
                timer.createdAt(
                        appeared.getOrDefault(
                                List.of(timer.execution(), ModelPlace.dutyOf(timer.element())),
                                timer.created()));
    }

    private static void earliest(Map<List<String>, Instant> appeared, String holder, Waiting task) {
        if (holder != null) {
            appeared.merge(
                    List.of(holder, task.element()),
                    task.created(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
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
