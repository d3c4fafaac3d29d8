package org.meritcompetition.engine.gateway;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.engine.TaskOpened;
import org.meritcompetition.engine.TaskSubmitting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a gate before the form of every user task, when its model is read. */
@Component
public class FormGateway extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskForm> forms;
    private final DeployedForms deployed;
    private final ObjectProvider<EntityManager> records;
    private final RecusedPeople recused;
    private final ApplicationEventPublisher events;
    private volatile Map<String, TaskForm> byId;

    FormGateway(
            ObjectProvider<TaskForm> forms,
            DeployedForms deployed,
            ObjectProvider<EntityManager> records,
            RecusedPeople recused,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.deployed = deployed;
        this.records = records;
        this.recused = recused;
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getCamundaFormDefinitionKey() == null) {
            return;
        }
        var id = task.getCamundaFormDefinitionKey().getExpressionText();
        task.setTaskFormHandler(new FormGate(id, task.getTaskFormHandler(), this));
    }

    /** Form beans need the engine's services, so they are looked up when the first form opens. */
    TaskForm form(String id) {
        if (byId == null) {
            byId = forms.stream().collect(Collectors.toMap(TaskForm::id, Function.identity()));
        }
        var form = byId.get(id);
        if (form == null) {
            throw new IllegalStateException(
                    "no TaskForm stands behind forms/%s.form".formatted(id));
        }
        return form;
    }

    /** Whoever looks at a form may thereby bind whoever sent it. */
    void opened(TaskEntity task) {
        var actor = Context.getCommandContext().getAuthenticatedUserId();
        if (actor != null) {
            events.publishEvent(new TaskOpened(task.getId(), actor));
        }
    }

    void submitting(TaskAtHand atHand, TaskEntity task) {
        events.publishEvent(new TaskSubmitting(atHand, task.getProcessInstanceId()));
    }

    RecusedPeople recused() {
        return recused;
    }

    DeployedForms deployed() {
        return deployed;
    }

    /** Lets the database's own constraints speak before the task is completed. */
    void flush() {
        records.ifAvailable(EntityManager::flush);
    }
}
