package org.meritcompetition.registration.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Accepts other entries that wait for the office, by submitting their own form: each passes the
 * same gateway, in the transaction of the form at hand, so that one refusal refuses all. What a
 * colleague has claimed is left to them.
 */
@Component
class WaitingReviews {

    private final TaskService tasks;
    private final FormService forms;

    /** Lazily, for the engine knows the forms before they can know it. */
    WaitingReviews(@Lazy TaskService tasks, @Lazy FormService forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    void accept(List<String> entries, String actor) {
        if (entries.isEmpty()) {
            return;
        }
        var open =
                tasks
                        .createTaskQuery()
                        .taskDefinitionKey("reviewEntry")
                        .processInstanceBusinessKeyIn(entries.toArray(String[]::new))
                        .list()
                        .stream()
                        .filter(
                                task ->
                                        task.getAssignee() == null
                                                || task.getAssignee().equals(actor))
                        .toList();
        unless(open.size() == entries.size(), "所选的项目中有的已由他人签收或已办结，请重新打开任务后再选。");
        open.forEach(
                task ->
                        forms.submitTaskForm(
                                task.getId(), Map.of("decision", Review.ACCEPTED.name())));
    }
}
