package org.meritcompetition.registration.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.HoldingUp;
import org.meritcompetition.registration.BulkSkip;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Accepts many entries that wait for the office, by submitting their own form: each passes the same
 * gateway, in one transaction, so that one refusal refuses all. What a colleague has claimed is
 * left to them, and what the office has suspended, or what awaits an opinion, waits.
 */
@Component
class WaitingReviews {

    private static final String REVIEW = "reviewEntry";

    private final TaskService tasks;
    private final HistoryService history;
    private final FormService forms;
    private final IdentityService identity;
    private final AsProgram program;
    private final ObjectProvider<HoldingUp> holdingUp;

    /**
     * What came of it.
     *
     * @param accepted keys of the entries
     * @param skipped of the others, why
     */
    record Tried(List<String> accepted, Map<String, BulkSkip> skipped) {}

    /** Lazily, for the engine knows the forms before they can know it. */
    WaitingReviews(
            @Lazy TaskService tasks,
            @Lazy HistoryService history,
            @Lazy FormService forms,
            @Lazy IdentityService identity,
            AsProgram program,
            ObjectProvider<HoldingUp> holdingUp) {
        this.tasks = tasks;
        this.history = history;
        this.forms = forms;
        this.identity = identity;
        this.program = program;
        this.holdingUp = holdingUp;
    }

    /** Refuses where a colleague has claimed one, or one does not wait any more. */
    void refuseTaken(List<String> entries, String actor) {
        var tasks = program.call(() -> find(entries));
        unless(
                skips(entries, tasks, actor, Instant.MAX).isEmpty(),
                "所选的项目中有的已由他人签收、已暂停、在等加签意见或已办结，请重新打开任务后再选。");
    }

    /**
     * Accepts those that wait and that nothing stands against.
     *
     * @param actor who decided it, whoever or whatever carries it out now
     * @param decidedAt when; what has come to the office since then nobody has decided on
     */
    Tried accept(List<String> entries, String actor, Instant decidedAt) {
        var tasks = entries.isEmpty() ? Map.<String, Task>of() : program.call(() -> find(entries));
        var skipped = skips(entries, tasks, actor, decidedAt);
        var open = entries.stream().filter(entry -> !skipped.containsKey(entry)).toList();
        program.call(
                () -> {
                    var before = identity.getCurrentAuthentication();
                    identity.setAuthenticatedUserId(actor);
                    try {
                        open.forEach(entry -> submit(tasks.get(entry).getId()));
                    } finally {
                        identity.setAuthentication(before);
                    }
                    return null;
                });
        return new Tried(open, skipped);
    }

    /** Whether an entry has come to the office since then, be its review over or not. */
    boolean wasFiledAnew(String entry, Instant decidedAt) {
        return program
                .call(
                        () ->
                                history.createHistoricTaskInstanceQuery()
                                        .taskDefinitionKey(REVIEW)
                                        .processInstanceBusinessKey(entry)
                                        .list())
                .stream()
                .anyMatch(task -> task.getStartTime().toInstant().isAfter(decidedAt));
    }

    private void submit(String task) {
        forms.submitTaskForm(task, Map.of("decision", Review.ACCEPTED.name()));
    }

    private Map<String, BulkSkip> skips(
            List<String> entries, Map<String, Task> tasks, String actor, Instant decidedAt) {
        var heldUp = heldUp(tasks.values().stream().map(Task::getId).toList());
        var skipped = new LinkedHashMap<String, BulkSkip>();
        for (var entry : entries) {
            var why = skip(tasks.get(entry), actor, decidedAt, heldUp);
            if (why != null) {
                skipped.put(entry, why);
            }
        }
        return skipped;
    }

    private Set<String> heldUp(List<String> tasks) {
        return tasks.isEmpty()
                ? Set.of()
                : holdingUp
                        .orderedStream()
                        .flatMap(it -> it.heldUp(tasks).stream())
                        .collect(Collectors.toSet());
    }

    /** Why the task is left alone, {@code null} where it is not. */
    private static BulkSkip skip(Task task, String actor, Instant decidedAt, Set<String> heldUp) {
        if (task == null) {
            return BulkSkip.NOT_OPEN;
        } else if (task.getCreateTime().toInstant().isAfter(decidedAt)) {
            return BulkSkip.FILED_ANEW;
        } else if (task.isSuspended()) {
            return BulkSkip.SUSPENDED;
        } else if (task.getDelegationState() == DelegationState.PENDING) {
            return BulkSkip.LENT;
        } else if (heldUp.contains(task.getId())) {
            return BulkSkip.AWAITS_OPINION;
        }
        return task.getAssignee() == null || task.getAssignee().equals(actor)
                ? null
                : BulkSkip.CLAIMED;
    }

    /** The tasks by their entries. */
    private Map<String, Task> find(List<String> entries) {
        var found = new LinkedHashMap<String, Task>();
        tasks.createTaskQuery()
                .taskDefinitionKey(REVIEW)
                .processInstanceBusinessKeyIn(entries.toArray(String[]::new))
                .list()
                .forEach(
                        task -> found.put((String) tasks.getVariable(task.getId(), "entry"), task));
        return found;
    }
}
