package org.meritcompetition.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.meritcompetition.shared.DomainRuleViolation;
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

    private static final String ONE_AFTER_ANOTHER =
            "select pg_advisory_xact_lock(hashtextextended(:businessKey, 0)) is null";

    private static final String RESTING =
            "select id_ from act_ru_execution where business_key_ = :businessKey and parent_id_ is null"
                    + " and suspension_state_ = 2";

    private static final String AROUND =
            "with recursive around as ("
                    + "select execution.id_, execution.parent_id_ from act_ru_task task"
                    + " join act_ru_execution execution on execution.id_ = task.execution_id_ where task.id_ = :task"
                    + " union all select execution.id_, execution.parent_id_ from around"
                    + " join act_ru_execution execution on execution.id_ = around.parent_id_)"
                    + " select subscription.execution_id_ from act_ru_event_subscr subscription"
                    + " join around on around.id_ = subscription.execution_id_"
                    + " where subscription.event_type_ = 'message' and subscription.event_name_ = :message";

    /** Their rows share statements, and there are still few to look through for each new task. */
    private static final int AT_A_TIME = 10;

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
        program.callApart(() -> started(process, businessKey, names));
    }

    @Override
    public <T> void startAll(
            String process,
            Collection<T> subjects,
            Function<T, String> key,
            Function<T, Map<String, String>> names) {
        var all = List.copyOf(subjects);
        for (var from = 0; from < all.size(); from += AT_A_TIME) {
            var some = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
            program.callApart(
                    () ->
                            some.stream()
                                    .map(it -> started(process, key.apply(it), names.apply(it)))
                                    .toList());
        }
    }

    @Override
    public void startAlong(String process, String businessKey, Map<String, String> names) {
        program.call(() -> started(process, businessKey, names));
    }

    private ProcessInstance started(String process, String businessKey, Map<String, String> names) {
        return runtime.startProcessInstanceByKey(process, businessKey, Map.copyOf(names));
    }

    /**
     * Asks the subscriptions by business key; the engine's own query reads every execution there
     * is. Who tells the same instance at the same moment waits until the other has committed;
     * otherwise the engine would refuse one of the two.
     */
    @Override
    public void tell(String message, String businessKey) {
        jdbc.sql(ONE_AFTER_ANOTHER).param("businessKey", businessKey).query().singleRow();
        jdbc.sql(WAITING)
                .param("message", message)
                .param("businessKey", businessKey)
                .query(String.class)
                .list()
                .forEach(execution -> receive(message, execution));
    }

    /** Apart, so that whoever tells within a command finds them awake. */
    @Override
    public void rouse(String message, String businessKey) {
        jdbc.sql(RESTING)
                .param("businessKey", businessKey)
                .query(String.class)
                .list()
                .forEach(
                        it ->
                                program.callApart(
                                        () -> {
                                            resume(it);
                                            return null;
                                        }));
        tell(message, businessKey);
    }

    @Override
    public void tellAround(String message, String task) {
        around(message, task).forEach(execution -> receive(message, execution));
    }

    @Override
    public boolean hears(String message, String task) {
        return !around(message, task).isEmpty();
    }

    private List<String> around(String message, String task) {
        return jdbc.sql(AROUND)
                .param("message", message)
                .param("task", task)
                .query(String.class)
                .list();
    }

    private void receive(String message, String execution) {
        try {
            program.call(
                    () -> {
                        runtime.messageEventReceived(message, execution);
                        return null;
                    });
        } catch (SuspendedEntityInteractionException resting) {
            throw new DomainRuleViolation("竞赛办已暂停办理这件事，请先恢复，再作改动。");
        }
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

    @Override
    public void suspend(String instance) {
        withUrging(instance).forEach(it -> rest(it, true));
    }

    @Override
    public void resume(String instance) {
        withUrging(instance).forEach(it -> rest(it, false));
    }

    /** What urges a duty is an instance of its own, named after it. */
    private List<String> withUrging(String instance) {
        return jdbc.sql(
                        "select urging.id_ from act_ru_execution own join act_ru_execution urging"
                                + " on urging.parent_id_ is null and (urging.id_ = own.id_ or urging.business_key_ like"
                                + " replace(own.business_key_, '_', '\\_') || '#%') where own.id_ = :instance")
                .param("instance", instance)
                .query(String.class)
                .list();
    }

    private void rest(String instance, boolean resting) {
        program.call(
                () -> {
                    if (resting) {
                        runtime.suspendProcessInstanceById(instance);
                    } else {
                        runtime.activateProcessInstanceById(instance);
                    }
                    return null;
                });
    }
}
