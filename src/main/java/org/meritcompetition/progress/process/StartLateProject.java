package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.OpeningReports;
import org.springframework.stereotype.Component;

/**
 * 补发起项目实施: the projects accepted since the implementation began, with the reports of the running
 * periods.
 */
@Component
class StartLateProject implements JavaDelegate {

    private final ProjectStart start;
    private final OpeningReports opening;

    StartLateProject(ProjectStart start, OpeningReports opening) {
        this.start = start;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var season = Carried.by(execution, Names.SEASON);
        var division = Carried.by(execution, Names.DIVISION);
        var late = start.startWaiting(season, division);
        opening.openRunning(season, late).forEach(it -> start.start(it, division));
    }
}
