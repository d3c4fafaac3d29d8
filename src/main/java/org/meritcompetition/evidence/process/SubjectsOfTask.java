package org.meritcompetition.evidence.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.evidence.Subject;
import org.meritcompetition.evidence.Subjects;
import org.meritcompetition.evidence.TaskSubjects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads from the names that a task's process carries what it is about. Whether the person may read
 * the files is asked of each subject, whoever's the task is.
 */
@Component
class SubjectsOfTask implements TaskSubjects {

    private static final String DOSSIERS = "award-dossier";

    private final TaskService tasks;
    private final Subjects subjects;
    private final AsProgram program;

    SubjectsOfTask(@Lazy TaskService tasks, Subjects subjects, AsProgram program) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.program = program;
    }

    @Override
    public List<Subject> of(String id) {
        return program.call(
                () -> {
                    var task = tasks.createTaskQuery().taskId(id).singleResult();
                    if (task == null) {
                        return List.of();
                    }
                    return of(
                            task.getProcessDefinitionId().startsWith(DOSSIERS + ":"),
                            tasks.getVariables(
                                    id,
                                    List.of(
                                            "season", "unit", "track", "entry", "period",
                                            "nominee")));
                });
    }

    private List<Subject> of(boolean dossiers, Map<String, Object> names) {
        if (names.get("nominee") instanceof String nominee) {
            return subjects.find(nominee).stream().toList();
        }
        if (names.get("entry") instanceof String entry) {
            return ofProject(entry, Optional.ofNullable((String) names.get("period")));
        }
        var season = (String) names.get("season");
        if (dossiers && names.get("unit") instanceof String unit) {
            return subjects.dossiersOf(season, unit);
        }
        return names.get("track") instanceof String track
                        && names.get("period") instanceof String period
                ? subjects.reportsOf(season, track, period)
                : List.of();
    }

    /** The period at hand first, where there is one. */
    private List<Subject> ofProject(String entry, Optional<String> period) {
        var all = subjects.ofProject(entry);
        var own =
                period.map(it -> entry + "/" + it).stream()
                        .flatMap(key -> all.stream().filter(it -> it.key().equals(key)));
        return Stream.concat(own, all.stream()).distinct().toList();
    }
}
