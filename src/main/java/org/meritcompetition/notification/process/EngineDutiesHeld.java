package org.meritcompetition.notification.process;

import java.util.Collection;
import java.util.List;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.notification.DutiesHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@link DutiesHeld} by the engine's tables; its own query by business key reads every execution.
 */
@Component
class EngineDutiesHeld implements DutiesHeld {

    private static final String TASK =
            "select task.id_ from act_ru_task task join act_ru_execution instance"
                    + " on instance.id_ = task.proc_inst_id_"
                    + " where instance.business_key_ = :businessKey"
                    + " and task.task_def_key_ = :duty limit 2";
    private static final String HELD =
            "select distinct on (task.id_, person) task.id_, task.name_, link.group_id_,"
                    + " coalesce(task.assignee_, member.user_id_) as person"
                    + " from act_ru_task task"
                    + " join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate'"
                    + " and link.group_id_ is not null"
                    + " left join act_id_membership member on task.assignee_ is null"
                    + " and member.group_id_ = link.group_id_ and not "
                    + KeepingOut.isKeptOut("member.user_id_", "task.id_")
                    + " where task.id_ = any (:tasks)"
                    + " and coalesce(task.assignee_, member.user_id_) is not null"
                    + " order by task.id_, person, link.group_id_";

    private final JdbcClient jdbc;

    EngineDutiesHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String task(String businessKey, String duty) {
        var open =
                jdbc.sql(TASK)
                        .param("businessKey", businessKey)
                        .param("duty", duty)
                        .query(String.class)
                        .list();
        return open.size() == 1 ? open.get(0) : null;
    }

    @Override
    public List<Held> heldOf(Collection<String> tasks) {
        return jdbc.sql(HELD)
                .param("tasks", tasks.toArray(String[]::new))
                .query(
                        (row, number) ->
                                new Held(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                .list();
    }
}
