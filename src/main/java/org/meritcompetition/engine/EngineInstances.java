package org.meritcompetition.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link Instances} in the process engine, within the caller's transaction. */
@Component
class EngineInstances implements Instances {

    private final RuntimeService runtime;

    EngineInstances(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String process, String businessKey, Map<String, String> names) {
        runtime.startProcessInstanceByKey(process, businessKey, Map.copyOf(names));
    }

    @Override
    public void tell(String message, String businessKey) {
        runtime.createExecutionQuery()
                .processInstanceBusinessKey(businessKey)
                .messageEventSubscriptionName(message)
                .list()
                .forEach(it -> runtime.messageEventReceived(message, it.getId()));
    }

    @Override
    public boolean running(String process, String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }
}
