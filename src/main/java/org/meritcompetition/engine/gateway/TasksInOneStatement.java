package org.meritcompetition.engine.gateway;

import java.util.HashMap;
import java.util.Optional;
import org.meritcompetition.engine.TaskAtHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An open task with all the names that it carries. The engine would ask for the task, and then for
 * the variables of each scope around it.
 */
@Component
class TasksInOneStatement {

    /** What is set nearer to the task comes later, and counts. */
    private static final String TASK =
            "with recursive around as ("
                    + "select execution.id_, execution.parent_id_, 0 as distance from act_ru_task task"
                    + " join act_ru_execution execution on execution.id_ = task.execution_id_ where task.id_ = :task"
                    + " union all select execution.id_, execution.parent_id_, distance + 1 from around"
                    + " join act_ru_execution execution on execution.id_ = around.parent_id_)"
                    + " select task.task_def_key_, instance.business_key_, variable.name_, variable.text_ from act_ru_task task"
                    + " join act_ru_execution instance on instance.id_ = task.proc_inst_id_ cross join around"
                    + " left join act_ru_variable variable on variable.execution_id_ = around.id_ and variable.type_ = 'string'"
                    + " where task.id_ = :task order by around.distance desc";

    private final JdbcClient jdbc;

    TasksInOneStatement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(String duty, String businessKey, String name, String text) {}

    /** As the program looks at it; empty where it is done or unknown. */
    Optional<TaskAtHand> find(String task) {
        var all =
                jdbc.sql(TASK)
                        .param("task", task)
                        .query(
                                (row, number) ->
                                        new Named(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4)))
                        .list();
        var names = new HashMap<String, String>();
        all.stream().filter(it -> it.text() != null).forEach(it -> names.put(it.name(), it.text()));
        return all.stream()
                .findFirst()
                .map(it -> new TaskAtHand(task, it.duty(), it.businessKey(), null, names));
    }
}
