package org.meritcompetition.engine;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * What waits for a person, the most urgent first. Each question names the person or the groups it
 * is about, so the engine's grants, which would cost two further statements each, are not asked.
 */
@Service
public class OpenTasks {

    private final TaskService tasks;
    private final AsProgram asProgram;
    private final Clock clock;

    OpenTasks(@Lazy TaskService tasks, AsProgram asProgram, Clock clock) {
        this.tasks = tasks;
        this.asProgram = asProgram;
        this.clock = clock;
    }

    /** How many tasks are the person's own. */
    public long count(String person) {
        return asProgram.call(() -> tasks.createTaskQuery().taskAssignee(person).count());
    }

    /** How many tasks somebody of the groups may still take. */
    public long unclaimed(List<String> groups) {
        return groups.isEmpty()
                ? 0
                : asProgram.call(
                        () ->
                                tasks.createTaskQuery()
                                        .taskCandidateGroupIn(groups)
                                        .taskUnassigned()
                                        .count());
    }

    /** The person's own tasks, at most as many as asked for. */
    public List<OpenTask> of(String person, int most) {
        var mine =
                asProgram.call(
                        () ->
                                tasks.createTaskQuery()
                                        .taskAssignee(person)
                                        .orderByDueDate()
                                        .asc()
                                        .listPage(0, most));
        var now = Date.from(clock.instant());
        return mine.stream()
                .map(
                        it ->
                                new OpenTask(
                                        it.getId(),
                                        it.getName(),
                                        it.getDueDate() == null
                                                ? null
                                                : LocalDateTime.ofInstant(
                                                        it.getDueDate().toInstant(),
                                                        clock.getZone()),
                                        it.getDueDate() != null && it.getDueDate().before(now)))
                .toList();
    }
}
