package org.meritcompetition.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Where an execution stands, by the names of the models. */
final class ModelPlace {

    private static final String BODY = "#multiInstanceBody";

    private ModelPlace() {}

    /** The id of the activity; a multi-instance activity's body counts as the activity. */
    static String activityOf(DelegateExecution execution) {
        return execution.getCurrentActivityId().replace(BODY, "");
    }

    /**
     * Business key of the ladder that urges a duty. Where one instance holds the same duty for many
     * units, the unit tells them apart.
     */
    static String ladderKey(DelegateExecution execution, String duty) {
        var instance = execution.getProcessBusinessKey();
        var unit = (String) execution.getVariable("unit");
        var place = unit == null || instance.contains("/" + unit) ? "" : "/" + unit;
        return "%s#%s%s".formatted(instance, duty, place);
    }
}
