package org.meritcompetition.progress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.progress.ReportingProgress;
import org.springframework.stereotype.Component;

/** 记录: the report that was sent enters the record. */
@Component
class RecordReport implements JavaDelegate {

    private final ReportingProgress reporting;

    RecordReport(ReportingProgress reporting) {
        this.reporting = reporting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.record(execution.getProcessBusinessKey());
    }
}
