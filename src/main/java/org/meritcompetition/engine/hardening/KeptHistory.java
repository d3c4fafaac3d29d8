package org.meritcompetition.engine.hardening;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.meritcompetition.engine.RecordedSteps;

/**
 * What the engine remembers: who did what and when, every step, every incident. Not remembered are
 * variables, which hold ids and gateways' answers only; that a timer was set, ran as it should or
 * was no longer needed; and the automatic steps that are recorded otherwise. Each would be some
 * rows for every task with a date.
 */
class KeptHistory extends AbstractHistoryLevel {

    private static final Set<HistoryEventType> OMITTED =
            Set.of(
                    HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
                    HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
                    HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
                    HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
                    HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
                    HistoryEventTypes.JOB_CREATE,
                    HistoryEventTypes.JOB_SUCCESS,
                    HistoryEventTypes.JOB_DELETE);

    private static final Set<HistoryEventType> STEP =
            Set.of(
                    HistoryEventTypes.ACTIVITY_INSTANCE_START,
                    HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
                    HistoryEventTypes.ACTIVITY_INSTANCE_END);

    private static final Set<Object> AUTOMATIC =
            Set.of(
                    "startEvent",
                    "exclusiveGateway",
                    "serviceTask",
                    "intermediateTimer",
                    "boundaryTimer",
                    "messageEndEvent");

    private final List<RecordedSteps> recorded;

    KeptHistory(List<RecordedSteps> recorded) {
        this.recorded = recorded;
    }

    @Override
    public int getId() {
        return 20;
    }

    @Override
    public String getName() {
        return "season";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return !OMITTED.contains(type)
                && !(STEP.contains(type)
                        && entity instanceof ExecutionEntity step
                        && isRecorded(step));
    }

    private boolean isRecorded(ExecutionEntity step) {
        var process = step.getProcessDefinition().getKey();
        return AUTOMATIC.contains(step.getActivity().getProperty("type"))
                && recorded.stream().anyMatch(it -> it.contains(process, step.getActivityId()));
    }
}
