package org.meritcompetition.engine.gateway;

import java.util.HashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.meritcompetition.engine.TaskAtHand;

/** Reads from the engine's task what a form may know. */
final class EngineTasks {

    private EngineTasks() {}

    static TaskAtHand atHand(TaskEntity task) {
        var names = new HashMap<String, String>();
        task.getVariables()
                .forEach(
                        (name, value) -> {
                            if (value instanceof String text) {
                                names.put(name, text);
                            }
                        });
        return new TaskAtHand(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(),
                Context.getCommandContext().getAuthenticatedUserId(),
                names);
    }
}
