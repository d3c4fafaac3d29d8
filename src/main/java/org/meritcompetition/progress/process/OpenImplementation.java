package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 发起项目实施: one {@code project-implementation} for each accepted project that has none. */
@Component
class OpenImplementation implements JavaDelegate {

    private final ProjectStart start;

    OpenImplementation(ProjectStart start) {
        this.start = start;
    }

    @Override
    public void execute(DelegateExecution execution) {
        start.startWaiting(
                Carried.by(execution, Names.SEASON), Carried.by(execution, Names.DIVISION));
    }
}
