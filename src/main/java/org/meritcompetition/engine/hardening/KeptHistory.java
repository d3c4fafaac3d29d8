package org.meritcompetition.engine.hardening;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What the engine remembers: who did what and when, every step, every incident. Not remembered are
 * the former values of variables, which hold ids and gateways' answers only, and that a timer was
 * set, ran as it should or was no longer needed: two rows each for every task with a date.
 */
class KeptHistory extends AbstractHistoryLevel {

    private static final Set<HistoryEventType> OMITTED =
            Set.of(
                    HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
                    HistoryEventTypes.JOB_CREATE,
                    HistoryEventTypes.JOB_SUCCESS,
                    HistoryEventTypes.JOB_DELETE);

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
        return !OMITTED.contains(type);
    }
}
