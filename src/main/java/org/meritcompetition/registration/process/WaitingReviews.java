package org.meritcompetition.registration.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.meritcompetition.engine.AsProgram;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Accepts many entries that wait for the office, by submitting their own form: each passes the same
 * gateway, in one transaction, so that one refusal refuses all. What a colleague has claimed is
 * left to them, and what the office has suspended waits.
 */
@Component
class WaitingReviews {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final AsProgram program;

    /** Lazily, for the engine knows the forms before they can know it. */
    WaitingReviews(
            @Lazy TaskService tasks,
            @Lazy FormService forms,
            @Lazy IdentityService identity,
            AsProgram program) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.program = program;
    }

    /** Refuses where a colleague has claimed one, or one does not wait any more. */
    void refuseTaken(List<String> entries, String actor) {
        unless(open(entries, actor).size() == entries.size(), "所选的项目中有的已由他人签收、已暂停或已办结，请重新打开任务后再选。");
    }

    /**
     * Accepts those that wait and that no colleague has claimed.
     *
     * @param actor who decided it, whoever or whatever carries it out now
     * @return their keys
     */
    List<String> accept(List<String> entries, String actor) {
        var open = open(entries, actor);
        program.call(
                () -> {
                    var before = identity.getCurrentAuthentication();
                    identity.setAuthenticatedUserId(actor);
                    try {
                        open.keySet().forEach(this::submit);
                    } finally {
                        identity.setAuthentication(before);
                    }
                    return null;
                });
        return List.copyOf(open.values());
    }

    private void submit(String task) {
        forms.submitTaskForm(task, Map.of("decision", Review.ACCEPTED.name()));
    }

    /** Keys of the entries by the task that waits. */
    private Map<String, String> open(List<String> entries, String actor) {
        return entries.isEmpty() ? Map.of() : program.call(() -> find(entries, actor));
    }

    private Map<String, String> find(List<String> entries, String actor) {
        var found = new LinkedHashMap<String, String>();
        tasks
                .createTaskQuery()
                .taskDefinitionKey("reviewEntry")
                .active()
                .processInstanceBusinessKeyIn(entries.toArray(String[]::new))
                .list()
                .stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(actor))
                .forEach(
                        task ->
                                found.put(
                                        task.getId(),
                                        (String) tasks.getVariable(task.getId(), "entry")));
        return found;
    }
}
