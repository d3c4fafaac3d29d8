package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.PublishingNotices;
import org.meritcompetition.commendation.Supplementing;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 放行无异议者: to the decision to come, or to one of their own where it was issued. */
@Component
class ReleaseUnopposed implements JavaDelegate {

    private final PublishingNotices publishing;
    private final Supplementing supplementing;

    ReleaseUnopposed(PublishingNotices publishing, Supplementing supplementing) {
        this.publishing = publishing;
        this.supplementing = supplementing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishing.releaseUnopposed(execution.getProcessBusinessKey());
        supplementing.startWhereSomebodyWaits(Carried.by(execution, "season"));
    }
}
