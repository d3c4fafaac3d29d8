package org.meritcompetition.engine.gateway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.FillingForms;
import org.meritcompetition.engine.OpenForm;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.clock.SeasonClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link FillingForms} before the gate of each task. */
@Component
class EngineForms implements FillingForms {

    private final FormGateway gateway;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final People people;
    private final AsProgram program;

    EngineForms(
            FormGateway gateway,
            @Lazy TaskService tasks,
            @Lazy FormService forms,
            @Lazy IdentityService identity,
            @Lazy People people,
            AsProgram program) {
        this.gateway = gateway;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.people = people;
        this.program = program;
    }

    /** A form as it was deployed, and what its code shows. */
    private record Waiting(
            TaskAtHand task, LocalDate due, DeployedForm form, Map<String, Object> shown)
            implements OpenForm {

        @Override
        public List<Field> fields() {
            return form.writable().stream().map(it -> it.described(shown)).toList();
        }

        @Override
        public Map<String, List<String>> faults(Map<String, Object> values) {
            return form.faults(values, shown);
        }
    }

    @Override
    public List<OpenForm> open(String duty, String season, String unit) {
        return program.call(
                () ->
                        tasks
                                .createTaskQuery()
                                .taskDefinitionKey(duty)
                                .processVariableValueEquals("season", season)
                                .processVariableValueEquals("unit", unit)
                                .list()
                                .stream()
                                .map(task -> waiting((TaskEntity) task))
                                .sorted(Comparator.comparing(EngineForms::about))
                                .toList());
    }

    private OpenForm waiting(TaskEntity task) {
        var id = task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
        var atHand = EngineTasks.atHand(task);
        return new Waiting(
                atHand,
                task.getDueDate() == null
                        ? null
                        : LocalDate.ofInstant(task.getDueDate().toInstant(), SeasonClock.ZONE),
                gateway.deployed().of(task, id).forManyRows(),
                gateway.form(id).show(atHand));
    }

    private static String about(OpenForm form) {
        return Objects.requireNonNullElse(form.task().names().get("entry"), form.task().id());
    }

    @Override
    public void submit(OpenForm form, Map<String, Object> values, String actor) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(actor, List.copyOf(people.groupsOf(actor)));
        try {
            forms.submitTaskForm(form.task().id(), values);
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before.getUserId(), before.getGroupIds());
            }
        }
    }
}
