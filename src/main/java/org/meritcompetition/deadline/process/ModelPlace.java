package org.meritcompetition.deadline.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Where an execution stands, by the names of the models. */
final class ModelPlace {

    /** How the timer that starts a task's ladder is called, after the task. */
    static final String LADDER_TIMER = "Ladder";

    /** How the timer that closes a task or sub-process is called, after it. */
    static final String CLOSING_TIMER = "Closed";

    private static final String BODY = "#multiInstanceBody";

    private ModelPlace() {}

    /** The id of the activity; a multi-instance activity's body counts as the activity. */
    static String activityOf(DelegateExecution execution) {
        return plain(execution.getCurrentActivityId());
    }

    static String plain(String activity) {
        return activity.replace(BODY, "");
    }

    static boolean isBody(String activity) {
        return activity.endsWith(BODY);
    }

    /** The duty that a task, or the timer of one, belongs to. */
    static String dutyOf(String element) {
        return plain(element).replaceFirst("(%s|%s)$".formatted(LADDER_TIMER, CLOSING_TIMER), "");
    }

    /**
     * The natural key of what a duty is about: the instance's own, with the unit where one instance
     * holds the same duty for many.
     */
    static String subjectOf(DelegateExecution execution) {
        return subjectOf(execution.getProcessBusinessKey(), (String) execution.getVariable("unit"));
    }

    static String subjectOf(String instance, String unit) {
        var isIts = unit == null || List.of(instance.split("[/#]")).contains(unit);
        return isIts ? instance : instance + "/" + unit;
    }

    /** Business key of whatever hangs on a duty: {@code cg-2024/unit/huangpu#draftWorkPlan}. */
    static String dutyKey(String subject, String duty) {
        return subject + "#" + duty;
    }

    /** The subject of the duty on which an instance of that key hangs. */
    static String subjectIn(String dutyKey) {
        return dutyKey.substring(0, dutyKey.lastIndexOf('#'));
    }

    /** The duty on which an instance of that key hangs. */
    static String dutyIn(String dutyKey) {
        return dutyKey.substring(dutyKey.lastIndexOf('#') + 1);
    }
}
