package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.progress.ReportingProgress;
import org.springframework.stereotype.Component;

/** 记未报 */
@Component
class RecordMissingReport implements JavaDelegate {

    private final ReportingProgress reporting;

    RecordMissingReport(ReportingProgress reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.recordMissing(execution.getProcessBusinessKey());
    }
}
