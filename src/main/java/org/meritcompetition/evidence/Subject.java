package org.meritcompetition.evidence;

import java.util.List;
import org.meritcompetition.recusal.Concerned;

/**
 * What files hang on.
 *
 * @param key natural key of the project, the report or the nominee
 * @param title as people read it
 * @param candidate the nominee's name, {@code null} for a project or a report
 * @param closed why nothing can be added any more, {@code null} while it can
 * @param required the materials that it needs; may be none
 */
public record Subject(
        SubjectKind kind,
        String key,
        String season,
        String unit,
        String track,
        String title,
        String candidate,
        String closed,
        List<String> required) {

    /** What is none of the required materials. */
    public static final String OTHER = "其他附件";

    public Subject {
        required = List.copyOf(required);
    }

    List<Concerned> concerned() {
        return candidate == null
                ? List.of(Concerned.unit(unit))
                : List.of(Concerned.unit(unit), new Concerned(unit, candidate));
    }
}
