package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.InspectingProjects;
import org.springframework.stereotype.Component;

/** 记未检查 */
@Component
class RecordNotInspected implements JavaDelegate {

    private final InspectingProjects inspecting;

    RecordNotInspected(InspectingProjects inspecting) {
        this.inspecting = inspecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inspecting.leaveUninspected(Carried.by(execution, Names.ENTRY));
    }
}
