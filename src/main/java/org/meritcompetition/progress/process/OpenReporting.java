package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.progress.OpeningReports;
import org.springframework.stereotype.Component;

/**
 * 发起报送与点评: one {@code progress-report} for each project that takes part, one {@code track-review}
 * for each of their tracks.
 */
@Component
class OpenReporting implements JavaDelegate {

    private final ProjectStart start;
    private final OpeningReports opening;

    OpenReporting(ProjectStart start, OpeningReports opening) {
        this.start = start;
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opened =
                opening.open(
                        Carried.by(execution, Names.SEASON), Carried.by(execution, Names.PERIOD));
        start.start(opened, Carried.by(execution, Names.DIVISION));
    }
}
