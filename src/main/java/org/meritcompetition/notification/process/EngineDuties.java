package org.meritcompetition.notification.process;

import org.meritcompetition.notification.OpenDuties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@link OpenDuties} by the engine's tables; its own query by business key reads every execution.
 */
@Component
class EngineDuties implements OpenDuties {

    private final JdbcClient jdbc;

    EngineDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String task(String businessKey, String duty) {
        var open =
                jdbc.sql(
                                "select task.id_ from act_ru_task task join act_ru_execution instance"
                                        + " on instance.id_ = task.proc_inst_id_"
                                        + " where instance.business_key_ = :businessKey"
                                        + " and task.task_def_key_ = :duty limit 2")
                        .param("businessKey", businessKey)
                        .param("duty", duty)
                        .query(String.class)
                        .list();
        return open.size() == 1 ? open.get(0) : null;
    }
}
