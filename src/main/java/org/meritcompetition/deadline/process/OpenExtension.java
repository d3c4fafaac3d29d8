package org.meritcompetition.deadline.process;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.deadline.RequestingExtensions;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.season.plan.Duty;
import org.springframework.stereotype.Component;

/**
 * 发起延期审核: the review is an instance of its own beside the duty, so that the duty may be done or
 * closed meanwhile; it hangs on the duty's key and ends with it.
 */
@Component
class OpenExtension implements JavaDelegate {

    /** The variable that names the request. */
    static final String EXTENSION = "extension";

    private static final List<String> NAMES =
            List.of("season", "division", "unit", "track", "entry", "period");

    private final RequestingExtensions requests;
    private final Instances instances;

    OpenExtension(RequestingExtensions requests, Instances instances) {
        this.requests = requests;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = requests.openOf(ModelPlace.subjectOf(execution));
        var names = new HashMap<String, String>();
        for (var name : NAMES) {
            if (execution.getVariable(name) instanceof String value) {
                names.put(name, value);
            }
        }
        names.put(EXTENSION, request.key());
        names.put("dutyName", Duty.valueOf(request.duty()).label());
        instances.start(
                "extension-review", ModelPlace.dutyKey(request.subject(), request.duty()), names);
    }
}
