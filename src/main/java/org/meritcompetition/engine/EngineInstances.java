package org.meritcompetition.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Instances} in the process engine, within the caller's transaction. */
@Component
class EngineInstances implements Instances {

    private static final String WAITING =
            "select subscription.execution_id_ from act_ru_event_subscr subscription"
                    + " join act_ru_execution instance on instance.id_ = subscription.proc_inst_id_"
                    + " where subscription.event_type_ = 'message' and subscription.event_name_ = :message"
                    + " and instance.business_key_ = :businessKey";

    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final AsProgram program;

    EngineInstances(@Lazy RuntimeService runtime, JdbcClient jdbc, AsProgram program) {
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.program = program;
    }

    @Override
    public void start(String process, String businessKey, Map<String, String> names) {
        program.call(
                () -> runtime.startProcessInstanceByKey(process, businessKey, Map.copyOf(names)));
    }

    /**
     * Asks the subscriptions by business key; the engine's own query reads every execution there
     * is.
     */
    @Override
    public void tell(String message, String businessKey) {
        jdbc.sql(WAITING)
                .param("message", message)
                .param("businessKey", businessKey)
                .query(String.class)
                .list()
                .forEach(execution -> receive(message, execution));
    }

    private void receive(String message, String execution) {
        program.call(
                () -> {
                    runtime.messageEventReceived(message, execution);
                    return null;
                });
    }

    @Override
    public boolean running(String process, String businessKey) {
        return program.call(
                () ->
                        runtime.createProcessInstanceQuery()
                                        .processDefinitionKey(process)
                                        .processInstanceBusinessKey(businessKey)
                                        .count()
                                > 0);
    }
}
