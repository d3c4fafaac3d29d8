package org.meritcompetition.engine.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The forms as they were deployed together with each task's model, read once. */
@Component
class DeployedForms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FieldVisibility visibility = new FieldVisibility();
    private final Map<String, DeployedForm> read = new ConcurrentHashMap<>();

    DeployedForm of(TaskEntity task, String id) {
        var key = task.getProcessDefinitionId() + "/" + id;
        return read.computeIfAbsent(key, it -> read(task));
    }

    private DeployedForm read(TaskEntity task) {
        var forms = Context.getProcessEngineConfiguration().getFormService();
        try (InputStream file = forms.getDeployedTaskForm(task.getId())) {
            return DeployedForm.of(JSON.readTree(file), visibility);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
