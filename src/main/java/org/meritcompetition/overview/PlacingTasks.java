package org.meritcompetition.overview;

import org.meritcompetition.engine.TaskArrived;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps of each new task where in the competition it belongs; the engine keeps how long it takes.
 */
@Component
class PlacingTasks {

    private static final String BETWEEN_NAMES = " · ";

    private final JdbcClient jdbc;

    PlacingTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TaskArrived arrived) {
        var names = arrived.names();
        if (!names.containsKey("season") || !names.containsKey("division")) {
            return;
        }
        jdbc.sql(
                        "insert into task_place (task, season, division, process, duty, step, subject, unit, track, entry)"
                                + " values (:task, :season, :division, :process, :duty, :step, :subject, :unit, :track,"
                                + " :entry)"
                                + " on conflict (task) do nothing")
                .param("task", arrived.task())
                .param("season", names.get("season"))
                .param("division", names.get("division"))
                .param("process", arrived.process())
                .param("duty", arrived.duty())
                .param("step", arrived.name().split(BETWEEN_NAMES, 2)[0])
                .param("subject", arrived.businessKey())
                .param("unit", named(arrived, "unit", 2))
                .param("track", named(arrived, "track", 1))
                .param("entry", names.get("entry"))
                .update();
    }

    /**
     * The process's own name, or that of the entry which the task is about: cg-2024/T03/huangpu/1.
     */
    private static String named(TaskArrived arrived, String name, int part) {
        var own = arrived.names().get(name);
        var entry = arrived.names().get("entry");
        return own == null && entry != null ? entry.split("/")[part] : own;
    }
}
