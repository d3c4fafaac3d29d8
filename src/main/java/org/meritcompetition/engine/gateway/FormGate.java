package org.meritcompetition.engine.gateway;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * Stands between the engine and one task's form. The engine has checked before that the person may
 * work on the task; what the form's own code reads is not subject to the person's grants in the
 * engine.
 */
class FormGate implements TaskFormHandler {

    /** What every form may take without its code showing it: the task's own id, for links. */
    private static final String TASK_ID = "taskId";

    private final String id;
    private final TaskFormHandler inner;
    private final FormGateway gateway;

    FormGate(String id, TaskFormHandler inner, FormGateway gateway) {
        this.id = id;
        this.inner = inner;
        this.gateway = gateway;
    }

    @Override
    public void parseConfiguration(
            Element element,
            DeploymentEntity deployment,
            ProcessDefinitionEntity definition,
            BpmnParse parse) {
        inner.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var data = inner.createTaskForm(task);
        var shown =
                asProgram(
                        () -> {
                            gateway.recused().refuse(task);
                            gateway.opened(task);
                            return gateway.form(id).show(EngineTasks.atHand(task));
                        });
        shown.forEach((key, value) -> show(data, key, value));
        show(data, TASK_ID, task.getId());
        return data;
    }

    private static void show(TaskFormData data, String key, Object value) {
        var field = new FormFieldImpl();
        field.setId(key);
        field.setValue(FormValues.toEngine(value));
        data.getFormFields().add(field);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        var task = (TaskEntity) scope;
        DomainRuleViolation.unless(
                task.getDelegationState() != DelegationState.PENDING,
                "这项任务正由同事协办，交回后才能提交。要提前收回，请打开“转办与协办”。");
        DomainRuleViolation.unless(
                !task.isSuspended(), "竞赛办已暂停办理这件事，暂不能提交。所填内容请先保留，恢复后再提交；有疑问请联系竞赛办。");
        var answers = asProgram(() -> submit(task, FormValues.fromEngine(submitted)));
        answers.forEach(task.getExecution()::setVariable);
    }

    private Map<String, Object> submit(TaskEntity task, Map<String, Object> values) {
        ClosingTime.refuseAfter(task);
        gateway.recused().refuse(task);
        var form = gateway.form(id);
        var atHand = EngineTasks.atHand(task);
        gateway.submitting(atHand, task);
        var deployedForm = gateway.deployed().of(task, id);
        var checked = deployedForm.check(values, form.show(atHand));
        var answers = form.submit(atHand, new Submission(checked));
        gateway.flush();
        return answers;
    }

    private static <T> T asProgram(Callable<T> work) {
        try {
            return Context.getCommandContext().runWithoutAuthorization(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
